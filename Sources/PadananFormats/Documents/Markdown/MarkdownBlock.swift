/// A block with text.
struct MarkdownBlock {
    enum Kind {
        /// Inline content whose first character may begin a block if it is not escaped.
        case paragraph
        /// The content of an ATX heading.
        case heading
        /// A cell of a table, or other inline content in the middle of a line.
        case cell
        /// The value between the quotes or brackets of a title.
        case title(quote: UInt8)
        /// A block of HTML.
        case html
    }

    var kind: Kind
    /// The property `type` of its units.
    var role: String
    var name = ""
    var content: MarkdownContent
    /// Whether it stands in a table, where `|` must be escaped.
    var isInCell = false
}
