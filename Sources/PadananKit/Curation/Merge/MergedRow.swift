/// A concept of the merged table.
struct MergedRow {
    let ours: MergeRow?
    let theirs: MergeRow?
    /// Whether our row has the bytes it had.
    let isUntouched: Bool
    /// The cells by column; two when the versions are in conflict, of which one may be gone.
    var variants: [[String: MergedCell]?] = []

    init(ours: MergeRow?, theirs: MergeRow?, isUntouched: Bool) {
        (self.ours, self.theirs, self.isUntouched) = (ours, theirs, isUntouched)
    }

    /// Whether something stands in a column.
    func hasText(in column: String) -> Bool {
        variants.contains { cells in
            switch cells?[column] {
            case nil: false
            case .text(let text): !text.isEmpty
            case .from(let side): (side == .ours ? ours : theirs)?.text(column).isEmpty == false
            }
        }
    }
}
