import PadananFormats
import PadananModel
import Testing

@Suite struct TMXReaderTests {
    @Test func theHeaderIsReadWhole() throws {
        let document = try #require(TMXSample.document(TMXSample.full))
        #expect(document.tool == "contoh")
        #expect(document.datatype == "html")
        #expect(document.sourceLanguage == LanguageTag("id-ID"))
        #expect(document.targetLanguage == LanguageTag("en-US"))
        #expect(document.notes == [Note("arsip redaksi")])
        #expect(document.properties.first { $0.name == "project" }?.value == "keamanan")
        #expect(document.properties.first { $0.name == "tmx:segtype" }?.value == "sentence")
        #expect(document.properties.first { $0.name == "tmx:ude" }?.value.hasPrefix("<ude name=\"khusus\"") == true)
        #expect(document.location.line == 4)
    }

    @Test func aUnitHasWhatTheTuSays() throws {
        let unit = try #require(TMXSample.units(TMXSample.full).first)
        #expect(unit.id == "a1")
        #expect(unit.segments[0].source == "Ukraina meminta jaminan keamanan & bantuan.")
        #expect(unit.segments[0].target == "Ukraine asked for security guarantees & aid.")
        #expect(unit.created == ChangeRecord(date: "20260105T080000Z", user: "RINA"))
        #expect(unit.changed == ChangeRecord(date: "20260106T090000Z", user: "budi"))
        #expect(unit.property("tmx:usagecount") == "3")
        #expect(unit.property("file") == "berita/1.html")
        #expect(unit.property("tmx:source:x-asal") == "antara")
        #expect(unit.property("tmx:target:changedate") == "20260107T000000Z")
        #expect(unit.notes == [Note("periksa istilah"), Note("ok", subject: .target)])
        #expect(unit.location.line == 12)
        #expect(unit.segments[0].location.description == "a.tmx:16:67")
        #expect(unit.segments[0].targetLocation?.line == 17)
    }

    @Test func whoChangedTheTargetCountsWhereTheTuSaysNothing() throws {
        let text = TMXSample.file(
            """
            <tu><tuv xml:lang="id"><seg>a</seg></tuv><tuv xml:lang="en" changedate="20260107T000000Z" changeid="x"><seg>b</seg></tuv></tu>
            """)
        let unit = try #require(TMXSample.units(text).first)
        #expect(unit.changed == ChangeRecord(date: "20260107T000000Z", user: "x"))
        #expect(unit.created == nil)
        #expect(unit.properties.isEmpty)
    }

    @Test func codesStandApartFromTheWords() throws {
        let segment = TMXSample.units(TMXSample.full)[1].segments[0]
        #expect(segment.source.text == "Gencatan senjata")
        #expect(segment.source.codes.map(\.kind) == [.opening, .closing, .annotationStart, .annotationEnd, .standalone])
        #expect(segment.source.codes.map(\.offset) == [0, 8, 9, 16, 16])
        #expect(segment.source.codes.map(\.id) == ["1", "1", "3", "3", "2"])
        #expect(segment.source.codes.map(\.data) == ["<b>", "</b>", "", "", "<br/>"])
        #expect(segment.source.codes.map(\.type) == ["bold", "", "term", "term", "lb"])
        #expect(segment.source.codes[0].markup == "<bpt i=\"1\" x=\"1\" type=\"bold\">&lt;b&gt;</bpt>")
        #expect(segment.source.codes[2].markup == "<hi x=\"3\" type=\"term\">")
        #expect(segment.target?.text == "A ceasefire")
    }

    @Test func codesOfTradosAreRead() throws {
        let unit = TMXSample.units(TMXSample.full)[3]
        #expect(unit.segments[0].source.text == "Perundingan gagal.")
        #expect(unit.segments[0].source.codes.map(\.element) == ["it", "ut"])
        #expect(unit.segments[0].source.codes.map(\.data) == ["{\\f1 ", "{\\cs6 "])
        #expect(unit.segments[0].target?.text == "The talks failed.")
        #expect(unit.segments[0].state == .final)
        #expect(unit.property("x-state") == nil)
    }

    @Test func aTextInACodeBelongsToTheCode() throws {
        let text = TMXSample.file(
            "<tu><tuv xml:lang=\"id\"><seg>a<ph>[alt=<sub type=\"alt\">peta <it pos=\"begin\">x</it></sub>]</ph>b</seg></tuv></tu>")
        let source = try #require(TMXSample.units(text).first).segments[0].source
        #expect(source.text == "ab")
        #expect(source.codes.map(\.data) == ["[alt=peta x]"])
    }

    @Test func untranslatedUnitsHaveNoTarget() throws {
        let unit = TMXSample.units(TMXSample.full)[2]
        #expect(unit.id == "3")
        #expect(unit.segments[0].target == nil)
        #expect(unit.segments[0].state == .initial)
    }

    @Test func oldFilesAreRead() throws {
        let (events, defects) = TMXSample.read(TMXSample.old)
        #expect(events.count == 3)
        #expect(defects.isEmpty)
        let units = TMXSample.units(TMXSample.old)
        #expect(units[0].segments[0].source == "Anggaran < utang")
        #expect(units[0].segments[0].target == "")
        #expect(units[0].segments[0].state == .initial)
        #expect(TMXSample.document(TMXSample.old)?.sourceLanguage == .indonesian)
    }

    static let three = TMXSample.file(
        """
        <tu><tuv xml:lang="id"><seg>dana</seg></tuv><tuv xml:lang="en-GB"><seg>funds</seg></tuv><tuv xml:lang="de"><seg>Mittel</seg></tuv>\
        <tuv xml:lang="en-US"><seg>money</seg></tuv></tu>
        """)

    static let choices: [(pair: [String], texts: [String])] = [
        ([], ["dana", "funds"]), (["id", "en-US"], ["dana", "money"]), (["id", "en"], ["dana", "funds"]),
        (["id-ID", "DE-de"], ["dana", "Mittel"]),
        (["en_US", "id"], ["money", "dana"]), (["en-US", "en-GB"], ["money", "funds"]), (["id", "fr"], ["dana"]),
    ]

    @Test(arguments: choices)
    func languagesAreChosen(pair: [String], texts: [String]) throws {
        let languages = pair.isEmpty ? nil : LanguagePair(LanguageTag(pair[0]), LanguageTag(pair[1]))
        let segment = try #require(TMXSample.units(Self.three, ReadingOptions(languages: languages)).first).segments[0]
        #expect([segment.source.text] + [segment.target?.text].compactMap { $0 } == texts)
    }

    @Test func theLanguageOfTheFirstTargetIsPreferred() {
        let text = TMXSample.file(
            """
            <tu><tuv xml:lang="id"><seg>a</seg></tuv><tuv xml:lang="en"><seg>b</seg></tuv></tu>\
            <tu><tuv xml:lang="id"><seg>c</seg></tuv><tuv xml:lang="de"><seg>d</seg></tuv><tuv xml:lang="en"><seg>e</seg></tuv></tu>
            """)
        #expect(TMXSample.units(text).map { $0.segments[0].target?.text } == ["b", "e"])
    }

    @Test func whatIsLeftOutIsCounted() {
        let (_, defects) = TMXSample.read(Self.three)
        #expect(
            defects.map(\.message) == [
                "a text in a further language, “de”, is left out", "a text in a further language, “en-US”, is left out",
            ])
        let options = ReadingOptions(languages: LanguagePair(LanguageTag("fr"), .english))
        let twice = TMXSample.file("<tu><tuv xml:lang=\"id\"><seg>a</seg></tuv></tu><tu><tuv xml:lang=\"id\"><seg>b</seg></tuv></tu>")
        let (events, warnings) = TMXSample.read(twice, options)
        #expect(events.count == 1)
        #expect(warnings.map(\.message) == ["a <tu> without a text in the source language is left out (2 times, first here)"])
        #expect(warnings.map(\.severity) == [.warning])
    }

    @Test func aTuMayNameItsSource() {
        let text = TMXSample.file(
            "<tu srclang=\"en\"><tuv xml:lang=\"id\"><seg>a</seg></tuv><tuv xml:lang=\"en\"><seg>b</seg></tuv></tu>")
        #expect(TMXSample.units(text).map { $0.segments[0].source.text } == ["b"])
    }

    @Test(arguments: TMXSample.all, [1, 7, 4096])
    func piecesGiveTheSame(text: String, piece: Int) {
        let (whole, pieces) = (TMXSample.read(text), TMXSample.read(text, piece: piece))
        #expect(whole.events == pieces.events)
        #expect(whole.defects == pieces.defects)
    }

    @Test(arguments: [
        ("<xliff/>", "a.tmx:1:1: error: the root element is <xliff>, not <tmx> [TMX 1.4b, tmx]"),
        ("", "a.tmx:1:1: error: the document has no root element [XML 1.0, 2.1]"),
        ("<tmx><body><tu>", "a.tmx:1:16: error: the file ends inside <tu> [XML 1.0, 2.1]"),
        (
            "<tmx><body><tu><tuv xml:lang='id'><seg>&x;</seg></tuv></tu></body></tmx>",
            "a.tmx:1:40: error: the entity “&x;” is not known; only amp, lt, gt, quot and apos are read, and no others are expanded [XML 1.0, 4.6]"
        ),
    ])
    func whatIsNoTMXIsRefused(text: String, expected: String) {
        #expect(TMXSample.read(text).defects.last?.description == expected)
    }

    @Test func whatComesBeforeAnErrorIsRead() {
        let text = "<tmx><header srclang='id'/><body><tu><tuv xml:lang='id'><seg>a</seg></tuv></tu><tu>"
        #expect(TMXSample.read(text).events.count == 2)
    }

    @Test func strayElementsAreLeftOutWithAWarning() {
        let text = TMXSample.file(
            """
            <x><tu/></x><tu><tuv xml:lang="id"><seg>a <b>tebal</b> <br/>z</seg><seg>dua</seg></tuv><y/><tuv><seg>b</seg></tuv></tu>
            """)
        let (_, defects) = TMXSample.read(text)
        #expect(
            defects.map(\.message) == [
                "<x> can't stand here and is left out", "<b> is no inline element of TMX; its text is read as text",
                "<br> is no inline element of TMX; its text is read as text", "a second <seg> in a <tuv> is left out",
                "<y> can't stand here and is left out", "a <tuv> without xml:lang",
            ])
        #expect(TMXSample.units(text).first?.segments[0].source.text == "a tebal z")
    }

    @Test(arguments: [
        ("<?xml version='1.0'?><!DOCTYPE tmx SYSTEM 'x'><!-- --><tmx version='1.4'>", "xml", true), ("<tmx>", "tmx", true),
        ("<!DOCTYPE tmx [", "tmx", true), ("<!DOCTYPE tmx [", "xml", false), ("<xliff><tmx/></xliff>", "tmx", false),
        ("{\"tmx\": 1}", "json", false), ("", "tmx", true), ("", "", false),
    ])
    func filesAreToldByTheirRootElseByTheirName(head: String, suffix: String, isTMX: Bool) {
        #expect(TMXFormat().recognizes(Array(head.utf8), extension: suffix) == isTMX)
    }

    @Test func textInsideOfCodesIsReportedOnce() {
        let unit = "<tu><tuv xml:lang=\"id\"><seg><ph>&lt;img alt=\"<sub>kapal perang</sub>\"&gt;</ph></seg></tuv></tu>"
        let defects = TMXSample.read(TMXSample.file(unit + unit)).defects
        #expect(defects.map(\.message) == ["the text of <sub> is kept as part of the code around it (2 times, first here)"])
        #expect(defects.map(\.location.column) == [199])
    }
}
