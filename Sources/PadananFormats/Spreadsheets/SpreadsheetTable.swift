import PadananModel

/// A sheet as records of text, as if it were CSV: for glossaries kept in a workbook.
///
///     let table = try SpreadsheetTable(Workbook(bytes, file: "glosarium.xlsx"), sheet: nil)
///     table.records   // the lines and columns of their cells are rows and columns of the sheet
public struct SpreadsheetTable: Sendable {
    /// Cells of all records together, so that one far to the right in each row can't fill the memory; and their bytes.
    private static let cellLimit = 1_000_000
    private static let textLimit = 64 << 20

    /// The rows that are not blank; each reaches to its last cell with text.
    public private(set) var records: [DelimitedReader.Record]
    /// What was wrong and did not stop the reading.
    public private(set) var defects: [Defect] = []

    public init(_ records: [DelimitedReader.Record]) {
        self.records = records
    }

    /// Reads the sheet called `name`, or the first that is visible. Throws a `Defect` when it can't be read or is too large.
    public init(_ workbook: Workbook, sheet name: String?) throws {
        records = []
        var reader = try SheetReader(workbook, try workbook.sheet(named: name))
        var (cells, bytes) = (0, 0)
        while let row = try reader.next() {
            guard let record = Self.record(row) else { continue }
            cells += record.cells.count
            bytes += record.cells.reduce(0) { $0 + $1.text.utf8.count }
            guard cells <= Self.cellLimit, bytes <= Self.textLimit else {
                let most = "at most \(Self.cellLimit) cells and \(Self.textLimit >> 20) MB of text are read"
                let location = SourceLocation(file: workbook.package.archive.file, line: row.number)
                throw Defect(.error, "the sheet is too large for a glossary; \(most)", at: location)
            }
            records.append(record)
        }
        defects = reader.defects
    }

    /// Whether `bytes` begin as a workbook does, which is a ZIP archive.
    public static func recognizes(_ bytes: [UInt8]) -> Bool {
        XLSXFormat().recognizes(Array(bytes.prefix(DocumentFormats.headSize)), extension: "")
    }

    private static func record(_ row: SheetRow) -> DelimitedReader.Record? {
        guard let last = row.cells.filter({ !$0.text.isEmpty }).map(\.place.column).max() else { return nil }
        var cells = (1...last).map { DelimitedReader.Cell(text: "", line: row.number, column: $0) }
        for cell in row.cells where cell.place.column <= last { cells[cell.place.column - 1].text = cell.text }
        return DelimitedReader.Record(cells: cells, line: row.number)
    }

    /// The table as CSV, for readers that take that.
    public func delimited() throws -> [UInt8] {
        var bytes: [UInt8] = []
        let sink = ByteSink { bytes += $0 }
        let writer = DelimitedWriter(sink, lineEnd: .lf, guardsFormulas: false)
        for record in records { try writer.write(record.cells.map(\.text)) }
        try sink.flush()
        return bytes
    }

    /// Writes the table as a workbook of one sheet whose first row is a header; returns what could not be written.
    public func write(to sink: ByteSink, sheet: String, widths: [Int] = []) throws -> [Defect] {
        var writer = try WorkbookWriter(sink, sheet: sheet, widths: widths)
        for record in records { try writer.write(record.cells.map(\.text), at: SourceLocation(file: "", line: record.line)) }
        try writer.finish()
        return writer.defects
    }
}
