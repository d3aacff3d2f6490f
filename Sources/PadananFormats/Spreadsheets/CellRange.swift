/// A rectangle of cells: `A1:C2`.
///
/// - Source: ECMA-376-1, section 18.18.62 (`ST_Ref`).
struct CellRange: Sendable, Hashable {
    var columns: ClosedRange<Int>
    var rows: ClosedRange<Int>

    /// Reads `A1:C2` or `A1`; `nil` when it is no rectangle of a sheet.
    init?(_ text: String) {
        let corners = text.split(separator: ":", omittingEmptySubsequences: false).map { CellReference($0) }
        guard (1...2).contains(corners.count), let first = corners[0], let last = corners[corners.count - 1], first.column <= last.column,
            first.row <= last.row
        else { return nil }
        columns = first.column...last.column
        rows = first.row...last.row
    }

    func overlaps(_ other: CellRange) -> Bool {
        columns.overlaps(other.columns) && rows.overlaps(other.rows)
    }
}
