import PadananFormats
import PadananModel
import Testing

/// What tables say of their delimiter and columns, and what they can't say.
@Suite struct GlossaryTablesTests {
    private static func read(_ text: String, _ file: String = "g.csv") -> TermbaseReading {
        TermbaseFormats.read(Array(text.utf8), file: file, languages: .indonesianEnglish)
    }

    private static func terms(_ reading: TermbaseReading) -> [[String]] {
        reading.termbase.concepts.map { $0.terms.map(\.text) }
    }

    private static func write(_ concept: Concept, _ id: String) throws -> (text: String, losses: [String]) {
        let writing = try #require(TermbaseFormats.writable(id: id)).write(Termbase([concept]), languages: .indonesianEnglish)
        return (String(decoding: writing.bytes, as: UTF8.self), writing.defects.map(\.message))
    }

    private static func concept(_ source: String, _ target: String, _ change: (inout Concept) -> Void) -> Concept {
        var concept = Concept(id: "7", terms: [Term(source, language: LanguageTag("id")), Term(target, language: LanguageTag("en"))])
        change(&concept)
        return concept
    }

    // MARK: Delimiter

    @Test(arguments: ["glossary.txt", "glossary.utf8", "g.tsv", "g.tab", "g.csv", "noextension"], ["", "# satu, dua\n"])
    func tabsWinOverCommas(_ file: String, _ head: String) {
        let reading = Self.read("\(head)KTT\tsummit, meeting, talks\nMenteri\tminister\nBunga; suku bunga\tinterest\n", file)
        #expect(reading.defects == [])
        #expect(Self.terms(reading) == [["KTT", "summit, meeting, talks"], ["Menteri", "minister"], ["Bunga; suku bunga", "interest"]])
    }

    @Test(arguments: [
        ("hak,right\nwajib,duty\tobligation\n", "g.csv"), ("hak,right\nwajib,duty\tobligation\ntugas,task\n", "glossary.txt"),
    ]) func aStrayTabIsNoDelimiter(_ text: String, _ file: String) {
        #expect(Self.terms(Self.read(text, file)).first == ["hak", "right"])
    }

    @Test func aQuotedTabIsNoDelimiter() {
        #expect(
            Self.terms(Self.read("\"hak\tkuasa\",right\n\"wajib\tharus\",duty\n")) == [["hak\tkuasa", "right"], ["wajib\tharus", "duty"]])
    }

    // MARK: Headings

    @Test(arguments: [
        "Source (Indonesian),Target (English)\nhak,right\n", "Target (English);Source (Indonesian)\nright;hak\n",
        "Source: id-ID\tTarget: en-US\nhak\tright\n", "Sumber,Terjemahan\nhak,right\n", "Bahasa Indonesia,Bahasa Inggris\nhak,right\n",
        "No,Source (Indonesian),Target (English)\n1,hak,right\n", "Translation,Original\nright,hak\n", "source_id,target_en\nhak,right\n",
    ]) func headingsOfBitextAreKnown(_ text: String) {
        let reading = Self.read(text)
        #expect(reading.defects == [])
        #expect(
            reading.termbase.concepts.map { concept in concept.terms.map { "\($0.language.primary):\($0.text)" }.sorted() } == [
                ["en:right", "id:hak"]
            ])
    }

    @Test(arguments: [
        ("sumber,source\n", ["sumber", "source"]), ("terjemahan,translation\n", ["terjemahan", "translation"]),
        ("Prancis,French\n", ["Prancis", "French"]), ("sumber (mata air),source\n", ["sumber (mata air)", "source"]),
    ]) func pairsOfSuchWordsArePairs(_ text: String, _ terms: [String]) {
        #expect(Self.terms(Self.read(text)) == [terms])
    }

    // MARK: What can't be said

    @Test(arguments: ["weblate-csv", "google-sets"]) func aTermThatStaysAsItIsIsNoted(_ id: String) throws {
        let (text, losses) = try Self.write(Self.concept("Hastag", "Hastag") { $0.isVerbatim = true }, id)
        #expect(text.contains("translate: no") || losses.contains { $0.contains("stay as they are") })
    }

    @Test func aProperNounOfATermSetIsALoss() throws {
        let losses = try Self.write(Self.concept("Laut Natuna Utara", "North Natuna Sea") { $0.partOfSpeech = .proper }, "google-sets")
            .losses
        #expect(losses.contains("a Google term set has no proper nouns; they are written as nouns"))
    }

    private static let memoQ =
        "Entry_ID,Entry_ClientID,Entry_Created,Entry_Creator,Entry_LastModified,Entry_Modifier,Indonesian,Term_Info,English,Term_Info\n"

    @Test func memoQTellsWhoMadeAndChangedAnEntry() throws {
        let reading = Self.read(Self.memoQ + "3,,2024-02-01T10:00:00Z,Sari,2025-03-04,Budi,hak,,right,\n4,,,Sari,,,wajib,,duty,\n")
        #expect(reading.defects == [])
        #expect(
            reading.termbase.concepts.map(\.transactions) == [
                [
                    Transaction(.origination, ChangeRecord(date: "2024-02-01T10:00:00Z", user: "Sari")),
                    Transaction(.modification, ChangeRecord(date: "2025-03-04", user: "Budi")),
                ], [Transaction(.origination, ChangeRecord(user: "Sari"))],
            ])
        let writing = MemoQGlossaryFormat().write(reading.termbase, languages: .indonesianEnglish)
        #expect(!writing.defects.contains { $0.message.contains("dates") })
        let again = MemoQGlossaryFormat().read(writing.bytes, file: "g.csv", languages: .indonesianEnglish)
        #expect(again.termbase.concepts.map(\.transactions) == reading.termbase.concepts.map(\.transactions))
    }

    @Test func aFurtherChangeIsALossInMemoQ() throws {
        let concept = Self.concept("hak", "right") { concept in
            concept.transactions = ["2024", "2025"].map { Transaction(.modification, ChangeRecord(date: $0)) }
        }
        let (text, losses) = try Self.write(concept, "memoq-csv")
        #expect(text.contains("2025") && !text.contains("2024"))
        #expect(losses == ["memoQ has no place for dates and names of changes; they are left out"])
    }

    @Test func memoQKeepsClientAndProject() {
        let reading = Self.read(
            "Entry_ID,Entry_ClientID,Entry_ProjectID,Indonesian,Term_Info,English,Term_Info\n3,Antara,P-7,hak,,right,\n")
        #expect(reading.defects == [])
        #expect(reading.termbase.concepts.map(\.annotations) == [[Annotation(.customer, "Antara"), Annotation(.project, "P-7")]])
        let writing = MemoQGlossaryFormat().write(reading.termbase, languages: .indonesianEnglish)
        #expect(!writing.defects.contains { $0.message.contains("annotations") })
        let again = MemoQGlossaryFormat().read(writing.bytes, file: "g.csv", languages: .indonesianEnglish)
        #expect(again.termbase.concepts.map(\.annotations) == reading.termbase.concepts.map(\.annotations))
    }

    @Test(
        arguments: [
            ("CasePermissive", "CasePermissive", nil, 0), ("CaseSense", "CasePermissive", .exact, 1),
            ("CaseInsense", "CaseSense", .exact, 1),
            ("CasePermissive", "CaseInsense", nil, 1), ("CaseInsense", "CaseInsense", .any, 0), ("CaseSense", "", .exact, 0),
        ] as [(String, String, CaseRule?, Int)]) func ofSeveralCaseRulesTheStrictestHolds(
            _ source: String, _ target: String, _ rule: CaseRule?, _ warnings: Int
        )
    {
        let reading = Self.read(Self.memoQ + "3,,,,,,hak,\(source);HalfPrefix,right,\(target)\n")
        #expect(reading.termbase.concepts.map(\.caseRule) == [rule])
        let message = "memoQ has a case rule for each term, a concept has one; the strictest holds for all its terms"
        #expect(reading.defects.map(\.message) == Array(repeating: message, count: warnings))
    }
}
