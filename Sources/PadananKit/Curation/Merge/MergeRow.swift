import PadananFormats
import PadananModel

/// A row of one version.
struct MergeRow {
    private let table: MergeTable
    private let row: MasterTableDocument.Row
    private let cells: [String: DelimitedReader.Cell]

    init(_ table: MergeTable, _ row: MasterTableDocument.Row) {
        self.table = table
        self.row = row
        cells = Dictionary(zip(table.columns, row.cells)) { first, _ in first }
    }

    /// What the cell means; empty where there is none.
    func text(_ column: String) -> String { cells[column].map { MasterTableDocument.meaning($0.text) } ?? "" }

    /// The bytes of the cell.
    func bytes(_ column: String) -> ArraySlice<UInt8> { cells[column].map { table.document.bytes[$0.range] } ?? [] }

    /// The bytes of the row with its line end.
    var bytes: ArraySlice<UInt8> { table.document.bytes[row.range] }

    func values(_ column: String) -> [String] { MasterTableDocument.values(text(column)) }

    /// Whether every cell means what it does in `other`.
    func isSame(as other: MergeRow, in columns: [String]) -> Bool { columns.allSatisfy { text($0) == other.text($0) } }

    /// The place of a cell, or of the row.
    func location(_ column: String? = nil) -> SourceLocation {
        let cell = column.flatMap { cells[$0] }
        return SourceLocation(file: table.file, line: cell?.line ?? row.line, column: cell?.column ?? 1)
    }

    func version(_ column: String) -> MergeConflict.Version { .init(text: text(column), location: location(column)) }

    var concept: Concept? { row.concept }
}
