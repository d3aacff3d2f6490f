import PadananFormats
import PadananModel
import PadananTestSupport
import Testing

@Suite struct DelimitedReaderTests {
    private static func read(_ text: String, delimiter: Unicode.Scalar = ",", quotes: Bool = true) -> (
        records: [DelimitedReader.Record], defects: [Defect]
    ) {
        var reader = DelimitedReader(Array(text.utf8), file: "a.csv", delimiter: UInt8(ascii: delimiter), quotes: quotes)
        var records: [DelimitedReader.Record] = []
        while let record = reader.next() { records.append(record) }
        return (records, reader.defects)
    }

    private static func cells(_ text: String, delimiter: Unicode.Scalar = ",", quotes: Bool = true) -> [[String]] {
        read(text, delimiter: delimiter, quotes: quotes).records.map { $0.cells.map(\.text) }
    }

    @Test(
        arguments: [
            ("a,b\nc,d\n", [["a", "b"], ["c", "d"]]), ("a,b\r\nc,d", [["a", "b"], ["c", "d"]]),
            ("a,b\nc,d\r\n", [["a", "b"], ["c", "d"]]),
            ("a,\n", [["a", ""]]), ("a,", [["a", ""]]), (",", [["", ""]]), (",,\n,,", [["", "", ""], ["", "", ""]]), ("", []), ("\n\n", []),
            ("\r\n\r\n", []), ("a\n\nb", [["a"], ["b"]]), ("\"a,b\",c", [["a,b", "c"]]), ("\"a\nb\",c\nd", [["a\nb", "c"], ["d"]]),
            ("\"a\r\nb\",c", [["a\r\nb", "c"]]), ("\"a\"\"b\"", [["a\"b"]]), ("\"\"\"\"", [["\""]]), ("\"\",x", [["", "x"]]),
            ("a \"b\" c,d", [["a \"b\" c", "d"]]), (" \"a\",b", [[" \"a\"", "b"]]), ("\"a\"\r\n\"b\"\r\n", [["a"], ["b"]]),
            ("a\rb,c", [["a\rb", "c"]]), ("caf\u{E9},\u{1F600}", [["caf\u{E9}", "\u{1F600}"]]), ("a,\u{301}b", [["a", "\u{301}b"]]),
            ("\"a\"\u{301},b", [["a\u{301}", "b"]]), ("x\0y,z", [["x\0y", "z"]]), ("a;b", [["a;b"]]),
        ] as [(String, [[String]])]) func recordsAndCellsAreCut(_ text: String, _ expected: [[String]])
    {
        #expect(Self.cells(text) == expected)
    }

    @Test(
        arguments: [
            ("a;b,c\n\"d;e\";f", ";", [["a", "b,c"], ["d;e", "f"]]), ("a\tb,c\n\"d\te\"\tf", "\t", [["a", "b,c"], ["d\te", "f"]]),
        ]
            as [(String, Unicode.Scalar, [[String]])])
    func theDelimiterIsTheCallers(_ text: String, _ delimiter: Unicode.Scalar, _ expected: [[String]]) {
        #expect(Self.cells(text, delimiter: delimiter) == expected)
    }

    @Test func quotesMayHaveNoMeaning() {
        let (records, defects) = Self.read("\"a\tb\"\n\"c\td", delimiter: "\t", quotes: false)
        #expect(records.map { $0.cells.map(\.text) } == [["\"a", "b\""], ["\"c", "d"]])
        #expect(defects == [])
    }

    @Test func cellsKnowTheirPlaceInCodePoints() {
        let records = Self.read("\u{E9}\u{1F600},b\n\n\"x\ny\",z\r\n,w").records
        #expect(records.map(\.line) == [1, 3, 5])
        #expect(records.map { $0.cells.map(\.line) } == [[1, 1], [3, 4], [5, 5]])
        #expect(records.map { $0.cells.map(\.column) } == [[1, 4], [1, 4], [1, 2]])
    }

    @Test func aQuoteThatIsNotClosedIsADefectAndTheNextLineIsRead() {
        let (records, defects) = Self.read("a,b\nc,\"d\ne,f\n")
        #expect(records.map { $0.cells.map(\.text) } == [["a", "b"], ["c", "\"d"], ["e", "f"]])
        #expect(defects.map(\.location) == [PadananModel.SourceLocation(file: "a.csv", line: 2, column: 3)])
        #expect(defects.map(\.severity) == [.error])
    }

    @Test func aQuoteAtTheVeryEndIsNotClosed() {
        let (records, defects) = Self.read("a,\"")
        #expect(records.map { $0.cells.map(\.text) } == [["a", "\""]])
        #expect(defects.count == 1)
    }

    @Test func textBehindAClosingQuoteIsKeptWithAWarning() {
        let (records, defects) = Self.read("x\n\"a\"b,c\n")
        #expect(records.map { $0.cells.map(\.text) } == [["x"], ["ab", "c"]])
        #expect(defects.map(\.location) == [PadananModel.SourceLocation(file: "a.csv", line: 2, column: 4)])
        #expect(defects.map(\.severity) == [.warning])
    }

    @Test func everyCellWrittenInQuotesIsReadBack() {
        for seed in UInt64(0)..<100 {
            var generator = SeededGenerator(seed: seed)
            let table = (0..<4).map { _ in
                (0..<3).map { _ in "x" + String(decoding: RandomText.mix(pieces: 8, using: &generator), as: UTF8.self) }
            }
            var bytes: [UInt8] = []
            for row in table {
                for (index, cell) in row.enumerated() {
                    if index > 0 { bytes.append(UInt8(ascii: ",")) }
                    bytes.append(UInt8(ascii: "\""))
                    for byte in cell.utf8 { bytes += byte == UInt8(ascii: "\"") ? [byte, byte] : [byte] }
                    bytes.append(UInt8(ascii: "\""))
                }
                bytes += [0x0D, 0x0A]
            }
            var reader = DelimitedReader(bytes, file: "a.csv", delimiter: UInt8(ascii: ","))
            var read: [[[UInt8]]] = []
            while let record = reader.next() { read.append(record.cells.map { Array($0.text.utf8) }) }
            #expect(read == table.map { $0.map { Array($0.utf8) } }, "seed \(seed)")
            #expect(reader.defects == [])
        }
    }

    /// A reader that looked for the closing quote again on every line would not come to the end.
    @Test func manyQuotesThatAreNotClosedAreReadToTheEnd() {
        let records = Self.read(String(repeating: "a,\"b\"\"c\n", count: 100_000)).records
        #expect(records.count > 0)
        #expect(Self.read("\"" + String(repeating: "a,b\n", count: 100_000)).records.count == 100_000)
    }
}
