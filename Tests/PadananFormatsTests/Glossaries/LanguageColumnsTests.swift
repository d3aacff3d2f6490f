import PadananFormats
import PadananModel
import Testing

/// Tables with a column for each language: MultiTerm style, memoQ, Google's sets.
@Suite struct LanguageColumnsTests {
    private static func read(_ text: String, _ languages: LanguagePair = .indonesianEnglish) -> TermbaseReading {
        TermbaseFormats.read(Array(text.utf8), file: "g.csv", languages: languages)
    }

    /// Terms as `en:admitted text`, in short.
    private static func terms(_ reading: TermbaseReading) -> [[String]] {
        reading.termbase.concepts.map { concept in concept.terms.map { "\($0.language):\($0.status) \($0.text)" } }
    }

    private static func format(_ text: String) -> String {
        TermbaseFormats.all.first { $0.recognizes(Array(text.utf8), extension: "csv") }?.name ?? ""
    }

    @Test(arguments: [
        ("Indonesian,English\nhak,right\n", "table with language columns (CSV)"),
        ("English;Bahasa Indonesia;Subject\nright;hak;law\n", "table with language columns (CSV)"),
        ("Entry ID\tEnglish\tEnglish\tIndonesian\n1\ta\tb\tc\n", "table with language columns (tab-separated)"),
        ("en-US,id-ID,Domain\nright,hak,law\n", "table with language columns (CSV)"),
        ("id,en,description\nhak,right,a claim\n", "Google equivalent term sets"),
        ("id,en,ms,description\nhak,right,hak,x\n", "Google equivalent term sets"),
        (
            "Entry_ID,Entry_Note,Indonesian_Def,Indonesian,Term_Info,English_Def,English,Term_Info\n0,,,hak,,,right,\n",
            "memoQ term base (CSV)"
        ),
        ("concept,id,en\na,hak,right\n", "glossary table"), ("id,en,pos\nhak,right,noun\n", "glossary table"),
        ("id,en\nhak,right\n", "two-column glossary"), ("Indonesia,Indonesian\nx,y\n", "two-column glossary"),
        ("ia,it,catatan\n", "two-column glossary"),
        ("Latin,bahasa Latin\n", "two-column glossary"), ("Mandarin,Chinese\n", "two-column glossary"),
        ("hak,right,law\n", "two-column glossary"),
    ]) func theHeaderTellsTheFormat(_ text: String, _ name: String) {
        #expect(Self.format(text) == name)
    }

    @Test func columnsOfOneLanguageAreSynonyms() {
        let reading = Self.read(
            "Entry ID,English,English,Indonesian,Definition,Notes\npact,defence pact,defence treaty,pakta pertahanan,a treaty,satu\n")
        #expect(Self.terms(reading) == [["en:preferred defence pact", "en:admitted defence treaty", "id:preferred pakta pertahanan"]])
        #expect(reading.termbase.concepts.map { [$0.id, $0.definition, $0.note] } == [["pact", "a treaty", "satu"]])
        #expect(reading.defects == [])
    }

    @Test func aStatusSpeaksOfTheTermBeforeIt() {
        let reading = Self.read("Indonesian,English,English Status,English,Status\nhak,right,preferred,claim,forbidden\nkuasa,,,power,\n")
        #expect(
            Self.terms(reading) == [
                ["id:preferred hak", "en:preferred right", "en:forbidden claim"], ["id:preferred kuasa", "en:preferred power"],
            ])
        #expect(reading.defects == [])
    }

    @Test func aStatusWithoutATermIsNoOthers() {
        let reading = Self.read("Indonesian,English,Status,English,Status\nhak,right,,,forbidden\n")
        #expect(Self.terms(reading) == [["id:preferred hak", "en:preferred right"]])
    }

    @Test func rowsWithOneIdAreOneConceptAndRowsWithoutAreNot() {
        let reading = Self.read("Entry ID,Indonesian,English\n7,hak,right\n7,hak,claim\n,kuasa,power\n,kuasa,authority\n")
        #expect(reading.termbase.concepts.map(\.id) == ["7", "kuasa", "kuasa (2)"])
        #expect(Self.terms(reading)[0] == ["id:preferred hak", "en:preferred right", "en:admitted claim"])
    }

    @Test(arguments: [
        ("Indonesian,English,Colour\nhak,right,red\n", ["g.csv:1:20: warning: unknown column “Colour” is ignored"]),
        (
            "Indonesian,English\nhak,right,claim\n",
            ["g.csv:2:11: error: the row has 3 cells, the header 2; quote cells that hold the delimiter"]
        ),
        ("Indonesian,German\nhak,Recht\n", ["g.csv:1:1: warning: no column holds terms in English; there are Indonesian, German"]),
        (
            "Indonesian,English,Status\nhak,right,good\n",
            ["g.csv:2:11: warning: unknown status “good”; write preferred, admitted, deprecated or forbidden"]
        ),
        ("Indonesian,English,Part of Speech\nhak,right,nuon\n", ["g.csv:2:11: warning: unknown part of speech “nuon”; noun is assumed"]),
        ("Indonesian,English,Note\n,,satu\n", ["g.csv:2:1: warning: the row has no term"]),
    ]) func aDefectSaysWhereAndWhat(_ text: String, _ defects: [String]) {
        #expect(Self.read(text).defects.map(\.description) == defects)
    }

    @Test(arguments: [
        ("ID,Indonesian,English\n3,hak,right\n", "3", 2), ("No,Indonesian,English\n3,hak,right\n", "3", 2),
        ("id,en,Domain\nhak,right,law\n", "hak", 2),
        ("ID,EN,Domain\nhak,right,law\n", "hak", 2), ("ID,EN,MS,Domain\nhak,right,hak,law\n", "hak", 3),
    ]) func idIsANumberOrALanguage(_ text: String, _ id: String, _ terms: Int) {
        let reading = Self.read(text)
        #expect(reading.termbase.concepts.map(\.id) == [id])
        #expect(reading.termbase.concepts.first?.terms.count == terms)
    }

    @Test func statusesAndTypesGetColumnsWhenTheySaySomething() {
        let id = LanguageTag("id")
        let plain = Concept(id: "a", terms: [Term("hak", language: id), Term("right", language: LanguageTag("en-us"))])
        let format = LanguageColumnsFormat()
        #expect(
            String(decoding: format.write(Termbase([plain]), languages: .indonesianEnglish).bytes, as: UTF8.self) == """
                Entry ID,Indonesian,English (United States)
                a,hak,right

                """)
        var bad = plain
        bad.terms.append(Term("claim", language: LanguageTag("en-us"), status: .forbidden))
        #expect(
            String(decoding: format.write(Termbase([bad]), languages: .indonesianEnglish).bytes, as: UTF8.self) == """
                Entry ID,Indonesian,Indonesian Status,English (United States),English (United States) Status,\
                English (United States),English (United States) Status
                a,hak,preferred,right,preferred,claim,forbidden

                """)
    }

    // MARK: memoQ

    private static let memoQ = """
        Entry_ID;Entry_Subject;Entry_Domain;Entry_Note;Indonesian_Def;Indonesian;Term_Info;Term_Example;English_United_States_Def;\
        English_United_States;Term_Info;Term_Example;English_United_States;Term_Info;Term_Example

        """

    @Test func memoQIsReadWithItsForbiddenTerms() {
        // Term_Info holds semicolons, so that it stands in quotes where they delimit.
        let text =
            Self.memoQ
            + "0;economy;banking;satu;;bunga;\"CasePermissive;HalfPrefix\";bunga bank naik;what a bank pays;interest;\"CaseSense;HalfPrefix\";;rent;"
            + "\"CaseSense;Forbidden\";\n"
        let reading = Self.read(text)
        #expect(reading.defects == [])
        #expect(Self.terms(reading) == [["id:preferred bunga", "en-us:preferred interest", "en-us:forbidden rent"]])
        let concept = reading.termbase.concepts[0]
        let texts = [concept.id, concept.subject, concept.note, concept.definition]
        #expect(texts == ["bunga", "economy", "domain: banking | satu", "what a bank pays"])
        #expect(concept.caseRule == .exact)
        #expect(concept.terms[0].texts(of: .context) == ["bunga bank naik"])
    }

    @Test func memoQIsWrittenInItsOrder() {
        let concept = Concept(
            id: "12", subject: "law",
            terms: [
                Term("hak", language: LanguageTag("id")), Term("right", language: LanguageTag("en")),
                Term("claim", language: LanguageTag("en"), status: .forbidden),
            ], caseRule: .any, note: "satu")
        let writing = MemoQGlossaryFormat().write(Termbase([concept]), languages: .indonesianEnglish)
        #expect(
            String(decoding: writing.bytes, as: UTF8.self) == """
                Entry_ID,Entry_Subject,Entry_Domain,Entry_ClientID,Entry_ProjectID,Entry_Created,Entry_Creator,Entry_LastModified,Entry_Modifier,\
                Entry_Note,Indonesian_Def,Indonesian,Term_Info,Term_Example,English_Def,English,Term_Info,Term_Example,English,Term_Info,Term_Example
                12,law,,,,,,,,satu,,hak,"CaseInsense;HalfPrefix",,,right,"CaseInsense;HalfPrefix",,claim,"CaseInsense;HalfPrefix;Forbidden",

                """)
        #expect(writing.defects == [])
    }

    @Test func idsThatAreNoNumbersAreCounted() {
        let concepts = ["a", "b"].map {
            Concept(id: $0, terms: [Term($0, language: LanguageTag("id")), Term("x", language: LanguageTag("en"))])
        }
        let writing = MemoQGlossaryFormat().write(Termbase(concepts), languages: .indonesianEnglish)
        #expect(writing.defects.map(\.message) == ["memoQ numbers its entries; the ids of concepts are left out (2 times, first here)"])
        let read = MemoQGlossaryFormat().read(writing.bytes, file: "g.csv", languages: .indonesianEnglish)
        #expect(read.termbase.concepts.map(\.id) == read.termbase.concepts.map { $0.terms[0].text })
    }

    @Test func entriesOfSeveralMemoQFilesDoNotClash() {
        let read = { (rows: String) in
            Self.read("Entry_ID,Indonesian,Term_Info,English,Term_Info\n" + rows).termbase.concepts.map(\.id)
        }
        #expect(read("0,hak,,right,\n1,pakta,,pact,\n") == ["hak", "pakta"])
        #expect(read("0,embargo,,embargo,\n1,bunga,,interest,\n") == ["embargo", "bunga"])
    }

    @Test func aNumberHoldsTheRowsOfAnEntryTogetherAndOtherIdsAreKept() {
        let text = """
            Entry_ID,Indonesian,Term_Info,English,Term_Info
            4,bunga,,interest,
            5,bunga,,flower,
            4,suku bunga,,interest rate,
            pact,pakta,,pact,
            ,4,,four,
            pact,perjanjian,,,

            """
        let concepts = Self.read(text).termbase.concepts
        #expect(concepts.map(\.id) == ["bunga", "bunga (2)", "pact", "4"])
        #expect(concepts[0].terms.map(\.text) == ["bunga", "interest", "suku bunga", "interest rate"])
        #expect(concepts[2].terms.map(\.text) == ["pakta", "pact", "perjanjian"])
    }

    // MARK: Google

    @Test func aTermSetHasTagsAndDescription() {
        let concepts = [
            Concept(
                id: "a",
                terms: [
                    Term("hak", language: LanguageTag("id")), Term("right", language: LanguageTag("en")),
                    Term("hak", language: LanguageTag("ms")),
                ],
                partOfSpeech: .proper, definition: "a claim, by law"),
            Concept(id: "b", terms: [Term("kuasa", language: LanguageTag("id")), Term("power", language: LanguageTag("en"))]),
        ]
        let writing = GoogleTermSetFormat().write(Termbase(concepts), languages: .indonesianEnglish)
        #expect(
            String(decoding: writing.bytes, as: UTF8.self) == """
                id,en,ms,description
                hak,right,hak,"a claim, by law"
                kuasa,power,,

                """)
    }
}
