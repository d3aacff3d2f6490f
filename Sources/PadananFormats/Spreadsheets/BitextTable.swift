import PadananModel

/// Reads the rows of a table as bitext, whatever the table is written in.
struct BitextTable {
    /// Rows with one cell, such as a title, that may stand before the header.
    private static let titleLimit = 20
    /// Defects reported one by one.
    private static let defectLimit = 1000
    /// The name of a property of the document: a column that holds none of the things that bitext has.
    static let columnProperty = "table:column"

    let columns: BitextColumns
    private let file: String
    private let location: SourceLocation
    private(set) var defects: [Defect] = []

    private init(_ columns: BitextColumns, _ file: String, _ location: SourceLocation) {
        self.columns = columns
        self.file = file
        self.location = location
    }

    /// Finds out what the columns hold.
    ///
    /// - Parameters:
    ///   - tableRow: the cells of a row.
    ///   - next: returns the rows one by one.
    /// - Returns: the table, and the rows read already that belong to it.
    static func open<Row>(
        file: String, languages: LanguagePair?, tableRow: (Row) -> TableRow, next: () throws -> Row?
    ) rethrows -> (table: BitextTable, rows: [Row]) {
        var rows: [Row] = []
        var location: SourceLocation?
        while rows.count <= titleLimit, let row = try next() {
            let cells = tableRow(row)
            if cells.isBlank { continue }
            location = location ?? cells.location
            if let columns = BitextColumns(header: cells.cells, languages: languages) {
                return (BitextTable(columns, file, cells.location), [])
            }
            rows.append(row)
            if cells.cells.count(where: { !$0.text.trimmed.isEmpty }) > 1 { break }
        }
        let columns = BitextColumns(withoutHeader: languages)
        return (BitextTable(columns, file, location ?? SourceLocation(file: file, line: 1, column: 1)), rows)
    }

    /// The document that the table is.
    var document: Document {
        var document = Document(location: location)
        document.sourceLanguage = columns.sourceLanguage
        document.targetLanguage = columns.targetLanguage
        document.properties = columns.furtherNames.map { Property(Self.columnProperty, $0) }
        return document
    }

    /// The unit in a row; `nil` when it has neither source nor target.
    mutating func unit(in row: TableRow) -> Unit? {
        var reading = BitextRow(row)
        for cell in row.cells where !cell.text.isEmpty { reading.read(cell, columns) }
        guard reading.source != nil || reading.target != nil else { return nil }
        if reading.source == nil, defects.count < Self.defectLimit {
            let message = "the row has a translation in column “\(columns.target.map { columns.name(of: $0) } ?? "")” and no source text"
            defects.append(Defect(.warning, message, at: row.location))
        }
        return reading.unit(row)
    }
}
