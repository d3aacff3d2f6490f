/// A cell of a sheet that is not empty.
///
/// - Source: ECMA-376-1, section 18.3.1.4 (`c`).
struct SheetCell: Sendable, Hashable {
    /// What its value comes from.
    enum Formula: Sendable, Hashable {
        case none
        /// A formula of its own.
        case single
        /// One that other cells share, or of an array.
        case shared
    }

    var place: CellReference
    /// What a reader of the sheet sees, but for the format of numbers; a formula's value as it was when the file was saved.
    var text = ""
    /// The number of its format.
    var style: Int?
    var formula = Formula.none
    /// Whether its text has formats inside.
    var isFormatted = false
    /// Where its element lies in the part, in bytes.
    var range: Range<Int>
}
