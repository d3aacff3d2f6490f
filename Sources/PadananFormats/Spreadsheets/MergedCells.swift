/// The cells of a sheet that others cover: of merged cells only the first is shown.
///
/// - Source: ECMA-376-1, sections 18.3.1.54 (`mergeCell`) and 18.3.1.55.
struct MergedCells: Sendable {
    private(set) var ranges: [CellRange] = []
    /// More merged cells than people make.
    private static let limit = 100_000

    /// Reads them from a sheet. They stand behind the rows, so that the sheet is read to its end; most sheets have none and are only searched for the word.
    init(_ workbook: Workbook, _ sheet: WorkbookSheet) throws {
        guard try Self.mentionsMergedCells(workbook, sheet) else { return }
        var reader = try workbook.package.reader(of: sheet.part)
        while try reader.next() != .end, ranges.count < Self.limit {
            guard reader.event == .startElement, reader.localName == "mergeCell", SpreadsheetML.contains(reader.namespace) else { continue }
            if let range = reader.attribute("ref").flatMap({ CellRange($0) }) { ranges.append(range) }
        }
    }

    /// The rows of `column` whose cells are covered, in order.
    func coveredRows(in column: Int) -> [ClosedRange<Int>] {
        ranges.compactMap { range in
            guard range.columns.contains(column) else { return nil }
            if range.columns.lowerBound < column { return range.rows }
            return range.rows.count > 1 ? range.rows.lowerBound + 1...range.rows.upperBound : nil
        }.sorted { $0.lowerBound < $1.lowerBound }
    }

    private static func mentionsMergedCells(_ workbook: Workbook, _ sheet: WorkbookSheet) throws -> Bool {
        let word = Array("mergeCell".utf8)
        // In UTF-16 the word is spelt otherwise; then the sheet is read.
        var source = try workbook.package.archive.source(of: sheet.part)
        var rest: [UInt8] = []
        while true {
            let piece = try source.next()
            if piece.isEmpty { return false }
            let bytes = rest + piece
            if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) || bytes.contains(bytes: word) { return true }
            rest = Array(bytes.suffix(word.count - 1))
        }
    }
}
