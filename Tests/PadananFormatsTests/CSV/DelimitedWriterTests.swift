import PadananFormats
import Testing

@Suite struct DelimitedWriterTests {
    private static func write(
        _ records: [[String]], delimiter: UInt8 = 0x2C, lineEnd: DelimitedWriter.LineEnd = .crlf, guards: Bool = false
    ) throws -> String {
        var bytes: [UInt8] = []
        let sink = ByteSink { bytes += $0 }
        let writer = DelimitedWriter(sink, delimiter: delimiter, lineEnd: lineEnd, guardsFormulas: guards)
        for record in records { try writer.write(record) }
        try sink.flush()
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test(arguments: [
        (["a", "b"], "a,b\r\n"), (["a,b", "c"], "\"a,b\",c\r\n"), (["a\"b"], "\"a\"\"b\"\r\n"), (["a\nb", ""], "\"a\nb\",\r\n"),
        (["", ""], ",\r\n"), ([""], "\"\"\r\n"), (["a;b", "c\td"], "\"a;b\",\"c\td\"\r\n"), ([" a ", "é"], " a ,é\r\n"),
        (["a\rb"], "\"a\rb\"\r\n"),
    ]) func cellsAreQuotedWhereNeeded(_ record: [String], _ line: String) throws {
        #expect(try Self.write([record]) == line)
    }

    @Test func lineEndDelimiterAndGuardAreChosen() throws {
        #expect(try Self.write([["a", "-5"], ["b", "c"]], delimiter: 0x3B, lineEnd: .lf, guards: true) == "a;'-5\nb;c\n")
        #expect(try Self.write([["a", "-5"]], delimiter: 0x09, lineEnd: .lf) == "a\t-5\n")
    }

    @Test(arguments: [0x2C, 0x3B, 0x09] as [UInt8]) func readingWhatWasWrittenGivesTheRecordsBack(_ delimiter: UInt8) throws {
        let cells = FormulaGuardTests.texts + ["a,b;c\td", "\"", "\"\"", "baris\r\nbaris", "\r", "é\u{301}", "\u{FEFF}"]
        let records = cells.map { [$0, "x", $0] } + [cells, cells.reversed()]
        for guards in [false, true] {
            let text = try Self.write(records, delimiter: delimiter, guards: guards)
            var reader = DelimitedReader(Array(text.utf8), file: "a.csv", delimiter: delimiter)
            var read: [[String]] = []
            while let record = reader.next() { read.append(record.cells.map { guards ? FormulaGuard.unguarded($0.text) : $0.text }) }
            #expect(read == records)
            #expect(reader.defects == [])
        }
    }
}
