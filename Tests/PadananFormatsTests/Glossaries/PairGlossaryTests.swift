import PadananFormats
import PadananModel
import Testing

/// Glossaries of two columns and those of translation services.
@Suite struct PairGlossaryTests {
    private static let id = LanguageTag("id")
    private static let en = LanguageTag("en")

    private static func concept(_ sources: [String], _ targets: [String], _ change: (inout Concept) -> Void = { _ in }) -> Concept {
        let terms = [(sources, id), (targets, en)].flatMap { texts, language in
            texts.enumerated().map { Term($1, language: language, status: $0 == 0 ? .preferred : .admitted) }
        }
        var concept = Concept(id: sources[0], terms: terms)
        change(&concept)
        return concept
    }

    private static func write(_ concepts: [Concept], _ format: any WritableTermbaseFormat) -> (text: String, losses: [String]) {
        let writing = format.write(Termbase(concepts), languages: .indonesianEnglish)
        return (String(decoding: writing.bytes, as: UTF8.self), writing.defects.map(\.message))
    }

    private static func read(_ text: String, _ format: any TermbaseFormat, file: String = "g.csv") -> [[String]] {
        format.read(Array(text.utf8), file: file, languages: .indonesianEnglish).termbase.concepts.map { $0.terms.map(\.text) }
    }

    // MARK: Two columns

    @Test func twoColumnsHaveNoHeaderAndNotesOnlyWhenThereAreSome() {
        #expect(
            Self.write([Self.concept(["gencatan senjata"], ["ceasefire", "truce"])], TwoColumnFormat()).text == """
                gencatan senjata,ceasefire
                gencatan senjata,truce

                """)
        let noted = Self.concept(["embargo"], ["embargo"]) { $0.note = "also of arms" }
        #expect(Self.write([noted], TwoColumnFormat(isTabSeparated: true)).text == "embargo\tembargo\talso of arms\n")
    }

    @Test func aFirstRowThatLooksLikeAHeaderGetsOne() {
        let writing = Self.write([Self.concept(["id"], ["en"])], TwoColumnFormat())
        #expect(writing.text == "source,target\nid,en\n")
        #expect(Self.read(writing.text, TwoColumnFormat()) == [["id", "en"]])
    }

    @Test(arguments: [
        ("en,id\nduty,wajib\n", [["wajib", "duty"]]), ("English;Indonesian\nduty;wajib\n", [["wajib", "duty"]]),
        ("target,source\nduty,wajib\n", [["wajib", "duty"]]), ("Indonesian,English (US)\nwajib,duty\n", [["wajib", "duty"]]),
        ("id-ID,en-GB\nwajib,duty\n", [["wajib", "duty"]]), ("ia,it\n", [["ia", "it"]]),
        ("Indonesia,Indonesian\n", [["Indonesia", "Indonesian"]]),
    ]) func theHeaderTellsTheOrder(_ text: String, _ terms: [[String]]) {
        #expect(Self.read(text, TwoColumnFormat()) == terms)
    }

    @Test func formulasAreGuardedBothWays() {
        let writing = Self.write([Self.concept(["=1+1"], ["@x"]), Self.concept(["-nya"], ["'s"])], TwoColumnFormat())
        #expect(writing.text == "'=1+1,'@x\n'-nya,'s\n")
        #expect(Self.read(writing.text, TwoColumnFormat()) == [["=1+1", "@x"], ["-nya", "'s"]])
    }

    @Test func aQuotedNumberSignIsNoComment() {
        #expect(Self.read("\"#tagar\",hashtag\n#tagar,comment\n", TwoColumnFormat()) == [["#tagar", "hashtag"]])
    }

    @Test(arguments: [
        ("\"a; b; c\",x\n", [["a; b; c", "x"]]), ("\"a, b\";x\n", [["a, b", "x"]]), ("a\t\"x, y, z\n", [["a", "\"x, y, z"]]),
    ])
    func whatStandsInQuotesIsNoDelimiter(_ text: String, _ terms: [[String]]) {
        #expect(Self.read(text, TwoColumnFormat()) == terms)
    }

    @Test func notesOfSeveralRowsAreKeptOnce() {
        let reading = TwoColumnFormat().read(Array("a,x,satu\na,y,dua\na,z,satu\n".utf8), file: "g.csv", languages: .indonesianEnglish)
        #expect(reading.termbase.concepts.map(\.note) == ["satu | dua"])
    }

    // MARK: OmegaT

    @Test func omegaTHasItsFirstLineAndRepeatsTheSource() {
        let concept = Self.concept(["nota kesepahaman", "MoU"], ["memorandum of understanding", "MoU"]) {
            $0.definition = "an agreement\nthat binds nobody"
            $0.condition = SenseCondition(.near, ["menteri", "negara"])
        }
        let writing = Self.write([concept], OmegaTGlossaryFormat())
        let comment = "definition: an agreement that binds nobody | when: near: menteri, negara"
        #expect(
            writing.text == """
                # Glossary in tab-separated format -*- coding: utf-8 -*-
                nota kesepahaman\tmemorandum of understanding\t\(comment)
                nota kesepahaman\tMoU\t
                MoU\tmemorandum of understanding\t\(comment)
                MoU\tMoU\t

                """)
        #expect(writing.losses.count == 2 && writing.losses.contains { $0.contains("line ends") }, "\(writing.losses)")
    }

    @Test(arguments: [
        ("# Glossary in tab-separated format -*- coding: utf-8 -*-\nhak\tright\n", "g.txt"),
        ("#x -*- coding: utf-8 -*-\nhak\tright\n", "g.tsv"),
        ("hak\tright\n", "g.utf8"),
    ]) func omegaTIsSeenFromItsFirstLine(_ text: String, _ file: String) {
        let format = TermbaseFormats.all.first {
            $0.recognizes(Array(text.utf8), extension: file.split(separator: ".").last.map(String.init) ?? "")
        }
        #expect(format?.name == "OmegaT glossary")
        #expect(Self.read(text, OmegaTGlossaryFormat()) == [["hak", "right"]])
    }

    @Test func omegaTHasNoHeader() {
        #expect(Self.read("source\ttarget\nhak\tright\n", OmegaTGlossaryFormat()) == [["source", "target"], ["hak", "right"]])
    }

    // MARK: DeepL and Google

    static let services: [String] = ["deepl-csv", "google-csv"]

    @Test(arguments: services) func aServiceHasEachSourceOnceWithItsBestTarget(_ id: String) throws {
        let format = try #require(TermbaseFormats.writable(id: id))
        let writing = Self.write(
            [
                Self.concept(["bunga"], ["interest"]) { $0.condition = SenseCondition(.near, ["bank"]) },
                Self.concept(["bunga"], ["flower", "blossom"]) { $0.id = "flower" },
                Self.concept(["Perserikatan Bangsa-Bangsa", "PBB"], ["United Nations", "UN"]),
            ], format)
        #expect(writing.text == "bunga,flower\nPerserikatan Bangsa-Bangsa,United Nations\nPBB,UN\n")
        #expect(writing.losses.contains { $0.contains("conditions") })
        #expect(writing.losses.contains { $0.contains("further ones are left out") })
        #expect(writing.losses.contains { $0.contains("a further meaning") })
    }

    @Test(arguments: services) func aPhraseIsCleanedAndMeasured(_ id: String) throws {
        let format = try #require(TermbaseFormats.writable(id: id))
        let long = String(repeating: "é", count: 513)
        let writing = Self.write([Self.concept(["\u{A0}dua\nbaris \u{85}"], ["two\tlines"]), Self.concept([long], ["x"])], format)
        #expect(writing.text == "dua baris,two lines\n")
        #expect(writing.losses.contains { $0.contains("control characters") })
        #expect(writing.losses.contains { $0.contains("bytes, the limit") })
    }

    @Test func theLimitsAreThoseOfTheServices() {
        let phrase = String(repeating: "a", count: 1024)
        #expect(Self.write([Self.concept([phrase], ["x"])], DeepLGlossaryFormat()).text == "\(phrase),x\n")
        #expect(Self.write([Self.concept([phrase], ["x"])], GoogleGlossaryFormat()).text == "")
    }

    @Test func forbiddenTermsNeverReachAService() {
        let concept = Concept(
            id: "a",
            terms: [Term("hak", language: Self.id), Term("claim", language: Self.en, status: .forbidden), Term("right", language: Self.en)])
        let writing = Self.write([concept], DeepLGlossaryFormat())
        #expect(writing.text == "hak,right\n")
        #expect(writing.losses.contains { $0.contains("deprecated and forbidden") })
        let bad = Concept(id: "b", terms: [Term("hak", language: Self.id), Term("claim", language: Self.en, status: .deprecated)])
        #expect(Self.write([bad], GoogleGlossaryFormat()).losses == ["concepts without an approved term in en are left out"])
    }

    @Test func aFileThatDeepLExportedIsSeenByItsLanguages() {
        let text = "jaminan,guarantee,id,en\nguarantee,jaminan,en,id\nwajib,duty,ID,EN-US,3\n"
        #expect(DeepLGlossaryFormat().recognizes(Array(text.utf8), extension: "csv"))
        let reading = TermbaseFormats.read(Array(text.utf8), file: "g.csv", languages: .indonesianEnglish)
        #expect(reading.termbase.concepts.map { $0.terms.map(\.text) } == [["jaminan", "guarantee"], ["wajib", "duty"]])
        #expect(reading.defects == [])
    }

    @Test(arguments: ["a,b\n", "a,b,id,note\n", "a,b,satu,dua\n", "a,b,id,id\n", "a,b,id,en\nc,d\n", ""]) func otherTablesAreNotDeepLs(
        _ text: String
    ) {
        #expect(!DeepLGlossaryFormat().recognizes(Array(text.utf8), extension: "csv"))
    }

    @Test func aSourceThatStandsTwiceIsAWarning() {
        let reading = DeepLGlossaryFormat().read(Array("a,x\na,y\n".utf8), file: "g.csv", languages: .indonesianEnglish)
        #expect(
            reading.defects.map(\.description) == [
                "g.csv:2: warning: “a” stands already in line 1; a DeepL glossary has each source term once"
            ])
        #expect(reading.termbase.concepts.map { $0.terms.map(\.text) } == [["a", "x", "y"]])
    }

    // MARK: Weblate

    @Test func weblateHasEightColumns() {
        let concept = Self.concept(["hak veto"], ["veto right", "right of veto"]) {
            $0.subject = "diplomacy"
            $0.note = "five states"
        }
        let writing = Self.write([concept], WeblateGlossaryFormat())
        #expect(
            writing.text == """
                location,source,target,id,fuzzy,context,translator_comments,developer_comments
                ,hak veto,veto right,hak veto,,diplomacy,,five states

                """)
        #expect(writing.losses == ["Weblate has one translation for a source term; further ones are left out"])
    }

    @Test func weblateIsReadWhateverItsColumns() {
        let text = "\"source\",\"target\",\"context\",\"fuzzy\"\n\"hak\",\"right\",\"law\",\"\"\n\"kuasa\",\"power\",\"\",\"True\"\n"
        let reading = TermbaseFormats.read(Array(text.utf8), file: "g.csv", languages: .indonesianEnglish)
        #expect(
            reading.termbase.concepts.map { [$0.id, $0.subject] + $0.terms.map(\.text) } == [
                ["hak", "law", "hak", "right"], ["kuasa", "", "kuasa", "power"],
            ])
        #expect(reading.defects.map(\.description) == ["g.csv:3: warning: the translation is marked as needing work; it is read as a term"])
    }
}
