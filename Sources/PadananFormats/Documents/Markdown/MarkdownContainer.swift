/// A block that holds other blocks.
struct MarkdownContainer {
    enum Kind {
        case quote
        case item
        case definition
        case footnote
        case admonition
    }

    var kind: Kind
    /// The columns by which its further lines are indented; 0 for a quote.
    var width = 0
    /// Whether nothing stands in it yet.
    var isEmpty = true
}
