import PadananFormats
import PadananModel
import Testing

@Suite struct TMXLanguageTests {
    private static func unit(_ texts: KeyValuePairs<String, String>, attributes: String = "") -> String {
        "<tu\(attributes)>\(texts.map { "<tuv xml:lang=\"\($0.key)\"><seg>\($0.value)</seg></tuv>" }.joined())</tu>"
    }

    private static func pairs(_ text: String, _ options: ReadingOptions = ReadingOptions()) -> [String] {
        TMXSample.units(text, options).map { "\($0.segments[0].source.text)=\($0.segments[0].target?.text ?? "-")" }
    }

    private static func languages(_ text: String, _ options: ReadingOptions = ReadingOptions()) -> [String?] {
        let document = TMXSample.document(text, options)
        return [document?.sourceLanguage?.formatted, document?.targetLanguage?.formatted]
    }

    private static func wanted(_ source: String, _ target: String) -> ReadingOptions {
        ReadingOptions(languages: LanguagePair(LanguageTag(source), LanguageTag(target)))
    }

    private static let multiple = TMXSample.file(
        unit(["en": "Peace", "fr": "Paix", "id-ID": "Perdamaian"]) + unit(["en": "War", "id": "Perang"])
            + unit(["en": "Treaty", "fr": "Traité", "de": "Vertrag"]) + unit(["en": "Truce", "fr": "Trêve"]), source: "en")

    @Test func allTargetsAreInOneLanguage() {
        #expect(Self.languages(Self.multiple) == ["en", "fr"])
        #expect(Self.pairs(Self.multiple) == ["Peace=Paix", "War=-", "Treaty=Traité", "Truce=Trêve"])
        let warnings = TMXSample.read(Self.multiple).defects.map(\.message)
        #expect(
            warnings == ["id-ID", "id", "de"].map { "a text in a further language, “\($0)”, is left out" })
    }

    @Test func leftOutTextsAreCounted() {
        let text = TMXSample.file(String(repeating: Self.unit(["id": "a", "en": "b"]) + Self.unit(["id": "a", "de": "b"]), count: 2))
        #expect(TMXSample.read(text).defects.map(\.message) == ["a text in a further language, “de”, is left out (2 times, first here)"])
    }

    @Test func theTargetIsTheLanguageThatMostUnitsHave() {
        let text = TMXSample.file(
            Self.unit(["id": "Belum."]) + Self.unit(["id": "Perdamaian", "de": "Frieden"])
                + Self.unit(["id": "Perang", "en-US": "War", "de": "Krieg"]) + Self.unit(["id": "Gencatan", "en-GB": "Ceasefire"])
                + Self.unit(["id": "Duta", "en": "Envoy"]))
        #expect(Self.languages(text) == ["id", "en-US"])
        #expect(Self.pairs(text) == ["Belum.=-", "Perdamaian=-", "Perang=War", "Gencatan=Ceasefire", "Duta=Envoy"])
    }

    @Test func amongEqualsTheFirstIsTheTarget() {
        let text = TMXSample.file(
            Self.unit(["id": "Belum."]) + Self.unit(["id": "Perdamaian", "de": "Frieden"])
                + Self.unit(["id": "Perang", "de": "Krieg", "en": "War"]))
        #expect(Self.languages(text) == ["id", "de"])
        #expect(Self.pairs(text) == ["Belum.=-", "Perdamaian=Frieden", "Perang=Krieg"])
        let even = TMXSample.file(Self.unit(["id": "a"]) + Self.unit(["id": "a", "fr": "b"]) + Self.unit(["id": "a", "en": "b"]))
        #expect(Self.languages(even) == ["id", "fr"])
    }

    @Test func aTargetIsFoundBehindManyUntranslatedUnits() {
        let text = TMXSample.file(String(repeating: Self.unit(["id": "Belum."]), count: 3000) + Self.unit(["id": "a", "de": "b"]))
        #expect(Self.languages(text) == ["id", "de"])
        #expect(Self.pairs(text).last == "a=b")
    }

    @Test func aTargetBehindMegabytesOfUntranslatedUnitsIsLeftOut() {
        let long = String(repeating: "Belum. ", count: 20_000)
        let text = TMXSample.file(String(repeating: Self.unit(["id": long]), count: 40) + Self.unit(["id": "a", "de": "b"]))
        #expect(Self.languages(text) == ["id", nil])
        #expect(Self.pairs(text).last == "a=-")
        #expect(TMXSample.read(text).defects.map(\.message) == ["a text in a further language, “de”, is left out"])
    }

    @Test func whatIsReadAheadIsGivenOutBeforeAnError() {
        let text = TMXSample.file(String(repeating: Self.unit(["id": "a", "en": "b"]), count: 9)).replacing("</body>", with: "</salah>")
        let (events, defects) = TMXSample.read(text)
        #expect(events.count == 10)
        #expect(defects.count == 1)
    }

    @Test(arguments: [1, 4096])
    func whatIsReadAheadIsCopiedWhole(piece: Int) throws {
        let body = Self.unit(["fr": "x"]) + String(repeating: Self.unit(["id": "a"]), count: 2500) + Self.unit(["id": "c", "en": "d"])
        let text = TMXSample.file(body)
        #expect(try TMXSample.rewrite(text, piece: piece).text == text)
        let changed = try TMXSample.rewrite(text, piece: piece) { $0.segments[0].target = "neu" }
        let variant = "<tuv xml:lang=\"en\"><seg>neu</seg></tuv>"
        #expect(
            changed.text
                == text.replacing("<seg>a</seg></tuv>", with: "<seg>a</seg></tuv>" + variant).replacing(
                    "<seg>d</seg>", with: "<seg>neu</seg>"))
    }

    @Test(arguments: ["id-ID", "*all*"])
    func whereAllMayBeTheSourceItIsThatOfTheDocument(header: String) {
        let text = TMXSample.file(
            Self.unit(["id-ID": "Perang", "en-US": "War"])
                + Self.unit(["de": "Frieden", "en-US": "Peace", "id-ID": "Perdamaian"], attributes: " srclang=\"*all*\"")
                + Self.unit(["de": "Geld", "en": "Money"], attributes: " srclang=\"*all*\""), source: header)
        #expect(Self.languages(text) == ["id-ID", "en-US"])
        #expect(Self.pairs(text) == ["Perang=War", "Perdamaian=Peace"])
        let expected = "a <tu> without a text in the source language is left out"
        #expect(TMXSample.read(text).defects.map(\.message) == [expected, "a text in a further language, “de”, is left out"])
    }

    @Test func aTuThatDeclaresTheTargetAsItsSourceIsReadLikeTheOthers() {
        let text = TMXSample.file(
            Self.unit(["id": "a", "en": "b"]) + Self.unit(["id": "c", "en": "d"], attributes: " srclang=\"en\""))
        #expect(Self.pairs(text) == ["a=b", "c=d"])
    }

    @Test func aTuWithASourceOfItsOwnIsReadWithAWarning() {
        let text = TMXSample.file(Self.unit(["id": "a", "en": "b"]) + Self.unit(["ms": "c", "en": "d"], attributes: " srclang=\"ms\""))
        #expect(Self.pairs(text) == ["a=b", "c=d"])
        let expected = "a <tu> has its source in another language than the document, “ms”"
        #expect(TMXSample.read(text).defects.map(\.message) == [expected])
    }

    static let together: [(source: String, target: String, units: String)] = [
        ("id", "en", ""), ("en", "en-US", unit(["en-US": "a"])), ("en-US", "en", unit(["en": "a", "en-US": "b"])),
        ("id", "en", unit(["en": "a"])), ("en", "id", unit(["en": "a", "en-GB": "b"])),
    ]

    @Test(arguments: together)
    func sourceAndTargetAreNeverOneLanguage(source: String, target: String, units: String) {
        let text = TMXSample.file(units, source: "en")
        for options in [ReadingOptions(), Self.wanted(source, target)] {
            let languages = Self.languages(text, options)
            #expect(languages[0] != languages[1], "\(languages)")
        }
        #expect(Self.languages(text, Self.wanted(source, target))[1] == LanguageTag(target).formatted)
    }

    @Test func aTextTwiceInTheSourceLanguageIsNoTarget() {
        let text = TMXSample.file(Self.unit(["en": "a", "en-US": "b"]) + Self.unit(["en": "c", "EN": "d"]), source: "en")
        #expect(Self.languages(text) == ["en", "en-US"])
        #expect(Self.pairs(text) == ["a=b", "c=-"])
    }

    @Test func oneLanguageAsSourceAndTargetIsRefused() {
        let text = TMXSample.file(Self.unit(["id": "a", "en": "b"]))
        let expected = "a.tmx: error: source and target are to be the same language, “en”; name two"
        #expect(TMXSample.read(text, Self.wanted("en", "EN")).defects.map(\.description) == [expected])
        #expect(throws: Defect.self) { try TMXSample.rewrite(text, Self.wanted("en", "en")) }
    }
}
