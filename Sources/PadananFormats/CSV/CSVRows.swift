import PadananModel

/// Records of CSV as rows of a table.
enum CSVRows {
    /// A record as a row, numbered by its line.
    static func row(_ record: DelimitedReader.Record, file: String) -> TableRow {
        TableRow(
            number: record.line, cells: cells(record, file: file), location: SourceLocation(file: file, line: record.line, column: 1))
    }

    /// The cells without the guard against formulas.
    static func cells(_ record: DelimitedReader.Record, file: String) -> [TableCell] {
        record.cells.enumerated().map { index, cell in
            let location = SourceLocation(file: file, line: cell.line, column: cell.column)
            return TableCell(column: index + 1, text: FormulaGuard.unguarded(cell.text), location: location)
        }
    }
}
