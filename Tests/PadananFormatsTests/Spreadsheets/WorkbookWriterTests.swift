import PadananModel
import Testing

@testable import PadananFormats

@Suite struct WorkbookWriterTests {
    private static let nowhere = PadananModel.SourceLocation(file: "a.tmx", line: 5)

    private static func write(_ rows: [[String]], sheet: String = "Istilah") throws -> (bytes: [UInt8], defects: [Defect]) {
        var bytes: [UInt8] = []
        let sink = ByteSink { bytes += $0 }
        var writer = try WorkbookWriter(sink, sheet: sheet, widths: [10, 40])
        for row in rows { try writer.write(row, at: nowhere) }
        try writer.finish()
        try sink.flush()
        return (bytes, writer.defects)
    }

    private static func read(_ bytes: [UInt8]) throws -> [[String]] {
        try SpreadsheetTable(try Workbook(bytes, file: "a.xlsx"), sheet: nil).records.map { $0.cells.map(\.text) }
    }

    private static let rows = [
        ["id", "en"], ["=1+1", "-5", "+62", "@x"], [" spasi ", "baris\nbaris\r\n", "\t"],
        ["a < b & \"c\"", "_x0041_", "\u{1}\u{FFFE}", "é 日本 🙂"],
        ["", "", "kosong"], ["2026-11-26", "TRUE", "1E5", "007"],
    ]

    @Test func readingWhatWasWrittenGivesTheRowsBack() throws {
        let (bytes, defects) = try Self.write(Self.rows)
        #expect(defects == [])
        #expect(try Self.read(bytes) == Self.rows)
        #expect(try XLSXFormat().violations(in: ByteSource(bytes), file: "a.xlsx") == [])
        #expect(try Workbook(bytes, file: "").sheets.map(\.name) == ["Istilah"])
    }

    @Test func theSameRowsGiveTheSameBytes() throws {
        #expect(try Self.write(Self.rows).bytes == Self.write(Self.rows).bytes)
    }

    @Test func everyCellIsTextAndTheHeaderIsBoldAndStays() throws {
        let archive = try ZipArchive(try Self.write([["a"], ["=1", "5"]]).bytes, file: "a.xlsx")
        let entry = try #require(archive.entry("xl/worksheets/sheet1.xml"))
        let sheet = String(decoding: try archive.contents(of: entry), as: UTF8.self)
        let rows =
            "<row r=\"1\"><c r=\"A1\" s=\"1\" t=\"inlineStr\"><is><t>a</t></is></c></row><row r=\"2\"><c r=\"A2\" s=\"2\" t=\"inlineStr\">"
            + "<is><t>=1</t></is></c><c r=\"B2\" s=\"2\" t=\"inlineStr\"><is><t>5</t></is></c></row>"
        #expect(sheet.hasSuffix("<sheetData>\(rows)</sheetData></worksheet>"))
        #expect(Array(sheet.utf8).contains(bytes: Array("<pane ySplit=\"1\" topLeftCell=\"A2\"".utf8)))
        #expect(Array(sheet.utf8).contains(bytes: Array("<col min=\"2\" max=\"2\" width=\"40\"".utf8)))
    }

    @Test func textBeyondWhatACellHoldsIsCutAndReported() throws {
        let long = String(repeating: "a", count: 32_766) + "🙂b"
        let (bytes, defects) = try Self.write([["x", long]])
        #expect(
            defects.map(\.description) == [
                "a.tmx:5: error: the text for cell B1 has 32769 characters; a cell holds 32767, the rest is cut off [ECMA-376-1, 18.3.1.96]"
            ])
        #expect(try Self.read(bytes) == [["x", String(repeating: "a", count: 32_766)]])
        let fitting = String(repeating: "é", count: 32_767)
        #expect(try Self.write([[fitting]]).defects == [])
    }

    @Test(arguments: [
        ("a", "a"), ("a/b:c", "abc"), ("", "Sheet1"), ("[]", "Sheet1"), ("'a'", "a"),
        (String(repeating: "é", count: 40), String(repeating: "é", count: 31)),
        (" ", "Sheet1"), ("\u{1}x", "x"),
    ]) func sheetsGetNamesThatTheyMayHave(_ name: String, _ written: String) throws {
        #expect(SheetParts.sheetName(name) == written)
        #expect(SheetParts.sheetName(written) == written)
    }

    @Test func tablesKeepRowsColumnsAndGaps() throws {
        let sample = SampleWorkbook(table: [["id", "en"], [], ["", "satu"], ["dua", "", "tiga"]])
        let table = try SpreadsheetTable(try Workbook(try sample.bytes(), file: "a.xlsx"), sheet: nil)
        #expect(table.records.map(\.line) == [1, 3, 4])
        #expect(table.records.map { $0.cells.map(\.text) } == [["id", "en"], ["", "satu"], ["dua", "", "tiga"]])
        #expect(table.records[2].cells.map(\.column) == [1, 2, 3])
        #expect(String(decoding: try table.delimited(), as: UTF8.self) == "id,en\n,satu\ndua,,tiga\n")
        var bytes: [UInt8] = []
        let sink = ByteSink { bytes += $0 }
        #expect(try table.write(to: sink, sheet: "Glosarium") == [])
        try sink.flush()
        #expect(try Self.read(bytes) == table.records.map { $0.cells.map(\.text) })
        #expect(SpreadsheetTable.recognizes(bytes))
        #expect(!SpreadsheetTable.recognizes(Array("id,en".utf8)))
    }

    @Test func aSheetWithCellsFarToTheRightInEveryRowIsTooLargeForAGlossary() throws {
        let rows = (1...70).map { "<row r=\"\($0)\"><c r=\"XFD\($0)\"><v>\($0)</v></c></row>" }.joined()
        let workbook = try Workbook(try SampleWorkbook(rows).bytes(), file: "a.xlsx")
        let error = #expect(throws: Defect.self) { try SpreadsheetTable(workbook, sheet: nil) }
        #expect(
            error?.description
                == "a.xlsx:62: error: the sheet is too large for a glossary; at most 1000000 cells and 64 MB of text are read")
    }
}
