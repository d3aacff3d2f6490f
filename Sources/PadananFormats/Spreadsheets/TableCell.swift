import PadananModel

/// A cell of a table of any format.
struct TableCell: Sendable, Hashable {
    /// From 1.
    var column: Int
    var text: String
    var location: SourceLocation
}
