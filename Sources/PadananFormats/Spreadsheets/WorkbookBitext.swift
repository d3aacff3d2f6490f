import PadananModel

/// Reads a sheet as bitext, row by row, for reading and for rewriting.
struct WorkbookBitext {
    var sheet: SheetReader
    private(set) var table: BitextTable
    private var pending: ArraySlice<SheetRow>
    private let file: String
    private let coveredSources: [ClosedRange<Int>]
    private let coveredTargets: [ClosedRange<Int>]

    /// - Parameter sheet: a reader at the beginning.
    init(_ workbook: Workbook, _ sheet: SheetReader, merged: MergedCells, languages: LanguagePair?) throws {
        var sheet = sheet
        let file = workbook.package.archive.file
        let opened = try BitextTable.open(file: file, languages: languages, tableRow: { Self.tableRow($0, file) }) { try sheet.next() }
        self.sheet = sheet
        self.file = file
        table = opened.table
        pending = opened.rows[...]
        coveredSources = merged.coveredRows(in: table.columns.source)
        coveredTargets = table.columns.target.map { merged.coveredRows(in: $0) } ?? []
    }

    /// What was wrong so far and did not stop the reading.
    var defects: [Defect] { (sheet.defects + table.defects).sorted { $0.location < $1.location } }

    /// The next row, with its unit when it has one; `nil` at the end.
    mutating func next() throws -> (row: SheetRow, unit: Unit?)? {
        guard let row = try pending.popFirst() ?? sheet.next() else { return nil }
        var tableRow = Self.tableRow(row, file)
        let isCovered = hasCoveredTarget(row.number)
        let isWithoutSource = Self.contains(coveredSources, row.number)
        tableRow.cells.removeAll {
            isCovered && $0.column == table.columns.target || isWithoutSource && $0.column == table.columns.source
        }
        var unit = table.unit(in: tableRow)
        if isCovered { unit?.isTranslatable = false }
        return (row, unit)
    }

    /// Whether the cell for the translation is covered by another.
    func hasCoveredTarget(_ row: Int) -> Bool { Self.contains(coveredTargets, row) }

    /// Whether one of `ranges`, which are in order and apart from each other, holds `row`.
    private static func contains(_ ranges: [ClosedRange<Int>], _ row: Int) -> Bool {
        var (low, high) = (0, ranges.count)
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].lowerBound <= row { low = middle + 1 } else { high = middle }
        }
        return low > 0 && ranges[low - 1].contains(row)
    }

    private static func tableRow(_ row: SheetRow, _ file: String) -> TableRow {
        let cells = row.cells.map { cell in
            TableCell(column: cell.place.column, text: cell.text, location: SheetReader.location(file, cell.place))
        }
        let location = SourceLocation(file: file, line: row.number, column: 1)
        return TableRow(number: row.number, cells: cells, isHidden: row.isHidden, location: location)
    }
}
