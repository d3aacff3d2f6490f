import PadananFormats
import PadananModel
import Testing

@Suite struct TwoColumnFormatTests {
    private static func read(_ text: String, file: String = "g.csv") -> TermbaseReading {
        TwoColumnFormat().read(Array(text.utf8), file: file, languages: .indonesianEnglish)
    }

    private static func pairs(_ reading: TermbaseReading) -> [[String]] {
        reading.termbase.concepts.map { $0.terms.map(\.text) }
    }

    @Test(arguments: [
        ("hak,right\nwajib,duty\n", "g.csv"), ("hak\tright\nwajib\tduty\n", "g.tsv"), ("hak;right\r\nwajib;duty", "g.csv"),
        ("hak\tright\nwajib\tduty\n", "glossary.txt"), ("source,target\nhak,right\nwajib,duty\n", "g.csv"),
        ("ID,EN\nhak,right\nwajib,duty\n", "g.csv"),
        ("term,translation\nhak,right\nwajib,duty\n", "g.csv"), ("# komentar\nhak,right\n#hak,claim\nwajib,duty\n", "g.csv"),
        ("\nhak,right\n\n wajib , duty \n", "g.csv"), ("\"hak\",\"right\"\nwajib,duty\n", "g.csv"),
        ("# komentar\nsource,target\nhak,right\nwajib,duty\n", "g.csv"),
    ]) func pairsAreRead(_ text: String, _ file: String) {
        let reading = Self.read(text, file: file)
        #expect(reading.defects == [])
        #expect(Self.pairs(reading) == [["hak", "right"], ["wajib", "duty"]])
    }

    @Test func omegaTGlossariesHaveACommentAndNoQuotes() throws {
        let reading = Self.read(
            "# Glossary in tab-separated format\nhak\tright\tcatatan \"penting\"\n\"Melati\"\tthe \"Jasmine\"\n", file: "glossary.txt")
        #expect(reading.defects == [])
        #expect(Self.pairs(reading) == [["hak", "right"], ["\"Melati\"", "the \"Jasmine\""]])
        #expect(reading.termbase.concepts.map(\.note) == ["catatan \"penting\"", ""])
    }

    @Test func severalLinesWithOneSourceAreOneConcept() throws {
        let reading = Self.read("hak,right\nwajib,duty\nhak,entitlement\nhak,claim\n")
        #expect(reading.defects == [])
        #expect(Self.pairs(reading) == [["hak", "right", "entitlement", "claim"], ["wajib", "duty"]])
        #expect(reading.termbase.concepts[0].terms(in: .english).map(\.status) == [.preferred, .admitted, .admitted])
        #expect(reading.termbase.concepts[0].location == PadananModel.SourceLocation(file: "g.csv", line: 1))
    }

    @Test func aLineThatStandsTwiceAddsNothing() {
        #expect(Self.pairs(Self.read("hak,right\nhak,right\nhak,claim\nhak,claim\n")) == [["hak", "right", "claim"]])
    }

    @Test func aCommaInQuotesBelongsToTheTerm() {
        #expect(Self.pairs(Self.read("\"hak, dan\",\"right, and\"\n")) == [["hak, dan", "right, and"]])
    }

    @Test(arguments: [
        ("hak\n", ["g.csv:1: error: the row has no target term; write source and target in two columns"]),
        ("hak,\n", ["g.csv:1: error: the row has no target term; write source and target in two columns"]),
        ("a,b\n ,right\n", ["g.csv:2: error: the row has no source term; write source and target in two columns"]),
        ("a,b\nhak,\"right\nc,d\n", ["g.csv:2:5: error: the quote that begins here is not closed; write \"\" for a quote inside a cell"]),
    ]) func aRowWithoutAPairIsADefect(_ text: String, _ defects: [String]) {
        #expect(Self.read(text).defects.map(\.description) == defects)
    }

    @Test func oneBadRowLeavesTheOthers() {
        #expect(Self.pairs(Self.read("a,b\nhak\nc,d\n")) == [["a", "b"], ["c", "d"]])
    }

    @Test func aHeaderInTheMiddleIsAPair() {
        #expect(Self.pairs(Self.read("hak,right\nsource,target\n")) == [["hak", "right"], ["source", "target"]])
    }
}
