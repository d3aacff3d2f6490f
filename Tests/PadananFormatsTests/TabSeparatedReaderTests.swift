import PadananFormats
import PadananModel
import Testing

@Suite struct TabSeparatedReaderTests {
    private static func pairs(_ text: String) -> RecordReading<TranslationUnit> {
        TabSeparatedReader.readPairs(Array(text.utf8), file: "a.tsv")
    }

    @Test(
        arguments: [
            ("satu\tone\ndua\ttwo\n", [["satu", "one"], ["dua", "two"]]), ("satu\tone\r\ndua\ttwo", [["satu", "one"], ["dua", "two"]]),
            ("satu\tone\tcatatan\tlagi\n", [["satu", "one"]]), ("satu\t\n", [["satu", ""]]), ("\tone\n", [["", "one"]]), ("", []),
            ("\n \n", []),
            ("\"satu\tone\"\n", [["\"satu", "one\""]]), (" satu \t one \n", [[" satu ", " one "]]),
            ("satu\t\u{301}one\n", [["satu", "\u{301}one"]]),
        ] as [(String, [[String]])]) func sourceAndTargetAreCutAtTheTab(_ text: String, _ pairs: [[String]])
    {
        let reading = Self.pairs(text)
        #expect(reading.defects == [])
        #expect(reading.records.map { [$0.source, $0.target] } == pairs)
    }

    @Test func aLineWithoutATabIsADefectAndTheOthersAreRead() {
        let reading = Self.pairs("satu\tone\ndua two\n\ntiga\tthree\n")
        #expect(reading.records.map(\.source) == ["satu", "tiga"])
        #expect(reading.records.map(\.id) == ["1", "4"])
        #expect(reading.records.map(\.location.line) == [1, 4])
        #expect(reading.defects.map(\.description) == ["a.tsv:2:1: error: the line has no tab between source and target"])
    }

    @Test func textsAreTheFirstColumn() {
        let reading = TabSeparatedReader.readTexts(Array("satu\tone\ndua\n\n\tthree\n".utf8), file: "a.tsv")
        #expect(reading.records.map(\.text) == ["satu", "dua", ""])
        #expect(reading.records.map(\.id) == ["1", "2", "4"])
        #expect(reading.defects == [])
    }
}
