/// A `[` or `![` that may begin a link or an image.
struct MarkdownBracket {
    var token: Int
    var isImage: Bool
    /// The last delimiter before it.
    var previousDelimiter: Int
    /// The index behind it.
    var start: Int
    /// Whether another bracket follows, so that the text can't be a label.
    var hasInner = false
}
