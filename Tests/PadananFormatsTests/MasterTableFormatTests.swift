import PadananFormats
import PadananModel
import Testing

@Suite struct MasterTableFormatTests {
    private static func read(_ text: String, file: String = "g.csv", _ languages: LanguagePair = .indonesianEnglish) -> TermbaseReading {
        MasterTableFormat().read(Array(text.utf8), file: file, languages: languages)
    }

    /// `status/type:text` of the terms of a concept in a language.
    private static func terms(_ concept: Concept, _ language: LanguageTag) -> [String] {
        concept.terms(in: language).map { "\($0.status)/\($0.type):\($0.text)" }
    }

    @Test func everyColumnIsRead() throws {
        let reading = Self.read(
            #"""
            concept,subject,id,id:admitted,id:abbreviation,id:deprecated,id:forbidden,en,en:admitted,en:abbreviation,en:deprecated,en:forbidden,\#
            pos,case,when,translate,definition,note,source
            pact,defence,Pakta Utara | Pakta Besar,pakta itu,PU,perjanjian utara,blok utara,Northern Pact,the Pact | Great Pact,NP,\#
            North Treaty,northern bloc | North bloc,proper,exact,near: utara | sekutu,yes,"An alliance, of states","Seen ""often""",own
            """#)
        #expect(reading.defects == [])
        let concept = try #require(reading.termbase.concepts.first)
        #expect(reading.termbase.concepts.count == 1)
        #expect(concept.id == "pact" && concept.subject == "defence" && concept.source == "own")
        #expect(
            Self.terms(concept, .indonesian) == [
                "preferred/fullForm:Pakta Utara", "preferred/fullForm:Pakta Besar", "admitted/fullForm:pakta itu",
                "admitted/abbreviation:PU",
                "deprecated/fullForm:perjanjian utara", "forbidden/fullForm:blok utara",
            ])
        #expect(
            Self.terms(concept, .english) == [
                "preferred/fullForm:Northern Pact", "admitted/fullForm:the Pact", "admitted/fullForm:Great Pact",
                "admitted/abbreviation:NP",
                "deprecated/fullForm:North Treaty", "forbidden/fullForm:northern bloc", "forbidden/fullForm:North bloc",
            ])
        #expect(concept.partOfSpeech == .proper && concept.caseRule == .exact && !concept.isVerbatim)
        #expect(concept.condition == SenseCondition(.near, ["utara", "sekutu"]))
        #expect(concept.definition == "An alliance, of states" && concept.note == "Seen \"often\"")
        #expect(concept.location == PadananModel.SourceLocation(file: "g.csv", line: 2))
    }

    @Test func whatIsNotWrittenHasItsDefault() throws {
        let concept = try #require(Self.read("concept,id,en\nhak,hak,right\n").termbase.concepts.first)
        #expect(concept.partOfSpeech == .noun && concept.caseRule == nil && concept.condition == nil && !concept.isVerbatim)
        #expect(concept.subject.isEmpty && concept.definition.isEmpty && concept.note.isEmpty && concept.source.isEmpty)
    }

    @Test(arguments: [
        ("concept,id,en\nhak,hak,right\n", "g.csv"), ("concept\tid\ten\nhak\thak\tright\n", "g.tsv"),
        ("concept;id;en\r\nhak;hak;right\r\n", "g.csv"),
        ("concept\tid\ten\nhak\thak\tright", "g.csv"), ("Concept,ID,EN\nhak,hak,right\n", "g.csv"),
        ("concept , id, en \n hak ,hak , right\n", "g.csv"),
        ("en,id,concept\nright,hak,hak\n", "g.csv"), ("\n\nconcept,id,en\n\nhak,hak,right\n\n", "g.csv"),
        ("\"concept\",\"id\",\"en\"\n\"hak\",\"hak\",\"right\"\n", "g.csv"), ("concept,id,en,\nhak,hak,right,\n", "g.csv"),
        ("concept,id,en,note\nhak,hak,right\n", "g.csv"),
    ]) func theSameTableMayBeWrittenInManyWays(_ text: String, _ file: String) throws {
        let reading = Self.read(text, file: file)
        #expect(reading.defects == [])
        #expect(reading.termbase.concepts.map(\.id) == ["hak"])
        #expect(
            reading.termbase.concepts.first?.terms
                == [Term("hak", language: .indonesian), Term("right", language: .english)].sorted(like: text))
    }

    // MARK: Defects

    /// A table, and the defects as they are printed up to the message's beginning; rows with an error are left out.
    @Test(
        arguments: [
            (
                "concept,id,en,notes\nhak,hak,right,x\n", ["g.csv:1:15: warning: unknown column “notes” is ignored (did you mean “note”?)"],
                1
            ),
            (
                "concept,id,en,en:forbiden\nhak,hak,right,x\n",
                ["g.csv:1:15: warning: unknown column “en:forbiden” is ignored (did you mean “en:forbidden”?)"], 1
            ),
            ("concept,id,en,warna kucing\nhak,hak,right,x\n", ["g.csv:1:15: warning: unknown column “warna kucing” is ignored"], 1),
            ("concept,id,en,en\nhak,hak,right,law\n", ["g.csv:1:15: error: column “en” stands twice; the second is ignored"], 1),
            (
                "concept,id,en\nhak,hak,right\nhak,benar,true\n",
                ["g.csv:3:1: error: concept “hak” stands already in line 2; give this row an id of its own"], 1
            ),
            ("concept,id,en\nhak,,right\n", ["g.csv:2:1: error: concept “hak” has no approved term in id; fill column “id”"], 0),
            ("concept,id,en\nhak,hak,\n", ["g.csv:2:1: error: concept “hak” has no approved term in en; fill column “en”"], 0),
            ("concept,id,en\nhak,hak,  | \n", ["g.csv:2:1: error: concept “hak” has no approved term in en; fill column “en”"], 0),
            (
                "concept,id,en,en:forbidden\nhak,hak,,claim\n",
                ["g.csv:2:1: error: concept “hak” has no approved term in en; fill column “en”"], 0
            ),
            ("concept,id,en\n,,right\n", ["g.csv:2:1: error: the row has no approved term in id; fill column “id”"], 0),
            (
                "concept,id,en,pos\nhak,hak,right,nuon\n",
                [
                    "g.csv:2:15: error: unknown part of speech “nuon” (did you mean “noun”?); write one of noun, verb, adjective, proper, adverb, other"
                ], 0
            ),
            ("concept,id,en,case\nhak,hak,right,upper\n", ["g.csv:2:15: error: unknown case rule “upper”; write one of any, exact"], 0),
            (
                "concept,id,en,when\nhak,hak,right,hukum\n",
                [
                    "g.csv:2:15: error: can't read the condition “hukum”; write “near: word | word” or “document: word | word”"
                ], 0
            ),
            (
                "concept,id,en,when\nhak,hak,right,near: |\n",
                [
                    "g.csv:2:15: error: can't read the condition “near: |”; write “near: word | word” or “document: word | word”"
                ], 0
            ),
            ("concept,id,en,translate\nhak,hak,right,never\n", ["g.csv:2:15: error: “never” in column “translate”; write no or yes"], 0),
            (
                "concept,id,en\nhak,hak,right, or law\n",
                ["g.csv:2:15: error: the row has 4 cells, the header 3; quote cells that hold the delimiter"], 0
            ),
            ("concept,id\nhak,hak\n", ["g.csv:1:1: error: no column holds terms in en; add a column “en”"], 0),
            (
                "concept,id,en\nhak,hak,\"right\nwajib,wajib,duty\n",
                [
                    "g.csv:2:9: error: the quote that begins here is not closed; write \"\" for a quote inside a cell"
                ], 2
            ),
            (
                "concept,id,en,pos\nh\u{E9}k,\"h\nk\",right,x\n",
                ["g.csv:3:10: error: unknown part of speech “x”; write one of noun, verb, adjective, proper, adverb, other"], 0
            ),
        ] as [(String, [String], Int)]) func aDefectSaysWhereAndWhat(_ text: String, _ defects: [String], _ concepts: Int)
    {
        let reading = Self.read(text)
        #expect(reading.defects.map(\.description) == defects)
        #expect(reading.termbase.concepts.count == concepts)
    }

    @Test func oneBadRowLeavesTheOthers() {
        let reading = Self.read("concept,id,en,pos\na,satu,one,\nb,dua,two,what\nc,tiga,three,verb\nd,,four,\ne,lima,five,noun\n")
        #expect(reading.termbase.concepts.map(\.id) == ["a", "c", "e"])
        #expect(reading.defects.map(\.location.line) == [3, 5])
    }

    @Test func everyBadCellOfARowIsReported() {
        let reading = Self.read("concept,id,en,pos,case,translate\na,satu,one,what,some,never\n")
        #expect(reading.defects.map(\.location.column) == [12, 17, 22])
    }

    @Test func anIdThatAnUnusableRowTookIsFree() {
        let reading = Self.read("concept,id,en\nhak,hak,\nhak,hak,right\n")
        #expect(reading.termbase.concepts.map(\.location.line) == [3])
        #expect(reading.defects.count == 1)
    }

    // MARK: Particular columns

    @Test(arguments: [
        ("near: kapal", SenseCondition(.near, ["kapal"])), ("document:a|b", SenseCondition(.document, ["a", "b"])),
        ("Near : Laut Timur | kapal ", SenseCondition(.near, ["Laut Timur", "kapal"])), ("near: 10:30", SenseCondition(.near, ["10:30"])),
    ]) func aConditionNamesItsScopeAndWords(_ cell: String, _ condition: SenseCondition) {
        let reading = Self.read("concept,id,en,when\na,satu,one,\(cell)\n")
        #expect(reading.defects == [])
        #expect(reading.termbase.concepts.map(\.condition) == [condition])
    }

    @Test(arguments: [("noun", PartOfSpeech.noun), ("Verb", .verb), (" adjective ", .adjective), ("PROPER", .proper)])
    func aPartOfSpeechIsReadInAnyCase(_ cell: String, _ partOfSpeech: PartOfSpeech) {
        #expect(Self.read("concept,id,en,pos\na,satu,one,\(cell)\n").termbase.concepts.map(\.partOfSpeech) == [partOfSpeech])
    }

    @Test func aVerbatimTermNeedsNoTarget() throws {
        let reading = Self.read("concept,id,id:abbreviation,en,translate\nhotel,Hotel Melati,HM,,no\nkota,kota,,city,No\n")
        #expect(reading.defects == [])
        let concepts = reading.termbase.concepts
        #expect(concepts.map(\.isVerbatim) == [true, true])
        #expect(Self.terms(concepts[0], .english) == ["preferred/fullForm:Hotel Melati", "admitted/abbreviation:HM"])
        #expect(Self.terms(concepts[1], .english) == ["preferred/fullForm:city"])
    }

    @Test func oneOfSeveralAbbreviationsIsPreferredWhenThereIsNothingElse() throws {
        let reading = Self.read("concept,id,id:abbreviation,en,en:abbreviation\npbb,,PBB,,UN | U.N.\n")
        #expect(reading.defects == [])
        let concept = try #require(reading.termbase.concepts.first)
        #expect(Self.terms(concept, .indonesian) == ["preferred/abbreviation:PBB"])
        #expect(Self.terms(concept, .english) == ["preferred/abbreviation:UN", "admitted/abbreviation:U.N."])
    }

    @Test func withoutAColumnForTheIdItIsMadeFromTheTerm() {
        let reading = Self.read("id,en\nJaminan Keamanan (baru),security guarantee\nhak,right\n")
        #expect(reading.defects == [])
        #expect(reading.termbase.concepts.map(\.id) == ["jaminan-keamanan-baru", "hak"])
    }

    @Test func otherLanguagesAreKept() throws {
        let reading = Self.read("concept,id,en,nl,pt-br:admitted\nhak,hak,right,recht,direito\n")
        #expect(reading.defects == [])
        #expect(reading.termbase.languages.map(\.description) == ["en", "id", "nl", "pt-br"])
    }

    @Test func regionsOfTheLanguagesAskedForAreTheirTerms() {
        let reading = Self.read("concept,id-ID,en-US,en-GB\nbela,pertahanan,defense,defence\n")
        #expect(reading.defects == [])
        #expect(reading.termbase.concepts.first?.terms(in: .english).map(\.text) == ["defense", "defence"])
    }

    @Test func theLanguagesAskedForDecideWhatMustBeThere() {
        let reading = Self.read("concept,id,en\nhak,hak,right\n", LanguagePair(.english, LanguageTag("nl")))
        #expect(reading.defects.map(\.message) == ["no column holds terms in nl; add a column “nl”"])
    }

    // MARK: Recognition and size

    @Test(arguments: [
        ("concept,id,en\n", "csv", true), ("id,en\n", "csv", false), ("id;en;note\n", "csv", true), ("concept\tid\ten\n", "tsv", true),
        ("source,target\n", "csv", false), ("hak,right\n", "csv", false), ("id,right\n", "csv", false), ("", "csv", false),
        ("id\n", "csv", false),
        ("# komentar\n", "txt", false), ("id,en\r\n", "csv", false), ("id,en,note\r\n", "csv", true),
        ("\n\r\nconcept,id,en\n", "csv", true), ("concep,id,en", "csv", true),
    ]) func aTableIsKnownByItsHeader(_ text: String, _ suffix: String, _ isTable: Bool) {
        #expect(MasterTableFormat().recognizes(Array(text.utf8), extension: suffix) == isTable)
    }

    @Test func aHundredThousandRowsAreRead() {
        let rows = (0..<100_000).map { "c\($0),istilah \($0),\"term, \($0)\"\n" }.joined()
        let reading = Self.read("concept,id,en\n" + rows)
        #expect(reading.defects == [])
        #expect(reading.termbase.concepts.count == 100_000)
        #expect(reading.termbase.concepts.last?.terms(in: .english).map(\.text) == ["term, 99999"])
        #expect(reading.termbase.concepts.last?.location.line == 100_001)
    }

    @Test func aHeaderAloneIsAnEmptyTermbase() {
        #expect(Self.read("concept,id,en\n").termbase.concepts.isEmpty)
        #expect(Self.read("concept,id,en\n").defects == [])
        #expect(Self.read("").termbase.concepts.isEmpty)
    }
}

extension [Term] {
    /// The terms in the order of the columns in `table`.
    fileprivate func sorted(like table: String) -> [Term] {
        table.hasPrefix("en") ? reversed() : self
    }
}
