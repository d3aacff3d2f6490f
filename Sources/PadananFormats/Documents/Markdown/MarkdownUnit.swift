import PadananModel

/// A unit with what is needed to write its translation.
struct MarkdownUnit {
    enum Kind {
        case inline(MarkdownInlinePlace)
        case title(quote: UInt8)
        case html
        case frontMatter(MarkdownScalarStyle)
    }

    var kind: Kind
    var role: String
    var name = ""
    /// The bytes of the document that the translation replaces.
    var range: Range<Int>
    /// The text with its codes numbered.
    var text: InlineText
    /// What the codes of `text` are, one for one.
    var codes: [MarkdownCode] = []
    /// Whether it stands in a cell, where `|` must be escaped.
    var isInCell = false
    /// Written behind the translation.
    var tail: [UInt8] = []
    /// The unit in whose codes it stands.
    var parent: Int?
}
