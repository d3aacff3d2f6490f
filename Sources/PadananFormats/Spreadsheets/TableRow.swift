import PadananModel

/// A row of a table of any format.
struct TableRow: Sendable, Hashable {
    /// What stands for an id when the table has none: the row, or the line, where it begins.
    var number: Int
    /// Those that are not empty may be all.
    var cells: [TableCell]
    /// Whether a spreadsheet doesn't show it.
    var isHidden = false
    var location: SourceLocation

    /// Whether no cell holds anything but white space.
    var isBlank: Bool { cells.allSatisfy { $0.text.trimmed.isEmpty } }
}
