/// A row of a sheet.
///
/// - Source: ECMA-376-1, section 18.3.1.73 (`row`).
struct SheetRow: Sendable, Hashable {
    /// From 1.
    var number: Int
    var isHidden: Bool
    /// The number of the format that its empty cells have.
    var style: Int?
    /// In the order of the file.
    var cells: [SheetCell] = []
    /// Where a further cell would stand: before the end tag, in bytes.
    var end = 0
    /// What stands before the names of elements: `x:` or nothing.
    var prefix = ""

    func cell(_ column: Int) -> SheetCell? {
        cells.first { $0.place.column == column }
    }
}
