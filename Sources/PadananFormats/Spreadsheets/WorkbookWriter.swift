import PadananModel

/// Writes a workbook of one sheet, row by row; the same rows give the same bytes.
///
/// The first row is a header: bold, and it stays in view. Every cell is text, so that none becomes a formula, a number or a date, and
/// its column keeps what people type as text too. Long lines are wrapped.
/// - Source: ECMA-376-1, sections 12.3 and 18; ECMA-376-2.
public struct WorkbookWriter {
    /// What could not be written whole.
    public private(set) var defects: [Defect] = []

    /// Defects reported one by one.
    private static let defectLimit = 1000

    private let sink: ByteSink
    private let sheet: String
    private let compression: ZipCompression
    private var row = 0

    /// - Parameters:
    ///   - sheet: the name of the sheet; what a name can't hold is left out.
    ///   - widths: the widths of columns in digits, as far as they are known.
    public init(_ sink: ByteSink, sheet: String, widths: [Int] = []) throws {
        self.sink = sink
        self.sheet = SheetParts.sheetName(sheet)
        compression = try ZipCompression()
        try compression.add(Array(SheetParts.sheetHead(widths: widths).utf8))
    }

    /// Writes one row. Text beyond what a cell may hold is cut, and rows beyond what a sheet may hold are left out, each with a defect.
    ///
    /// - Parameter location: where the row comes from, for defects.
    public mutating func write(_ cells: [String], at location: SourceLocation) throws {
        row += 1
        guard row <= SpreadsheetML.rows, cells.count <= SpreadsheetML.columns else {
            let message = "a sheet has at most \(SpreadsheetML.rows) rows and \(SpreadsheetML.columns) columns; this row is left out"
            return report(Defect(.error, message, reference: "ECMA-376-1, 18.3.1.73", at: location))
        }
        var markup = "<row r=\"\(row)\">"
        for (index, cell) in cells.enumerated() where !cell.isEmpty {
            let place = CellReference(column: index + 1, row: row)
            let text = CellMarkup.fitting(cell)
            if text.utf8.count < cell.utf8.count { report(CellMarkup.defect(cell, place, at: location)) }
            markup += CellMarkup.text(text, at: place, style: row == 1 ? SheetParts.headerStyle : SheetParts.textStyle)
        }
        try compression.add(Array("\(markup)</row>".utf8))
    }

    private mutating func report(_ defect: Defect) {
        if defects.count < Self.defectLimit { defects.append(defect) }
    }

    /// Writes the end of the sheet, and the file.
    public mutating func finish() throws {
        try compression.add(Array(SheetParts.sheetEnd.utf8))
        var zip = ZipWriter(sink)
        for part in SheetParts.parts(sheet: sheet) { try zip.add(part.name, Array(part.content.utf8)) }
        try zip.add(SheetParts.sheetPart, try compression.finish())
        try zip.finish()
    }
}
