/// A link reference definition: `[label]: URL "title"`.
struct MarkdownReferenceDefinition {
    /// The normalised label.
    var label: [UInt8]
    /// The title without its quotes.
    var title: Range<Int>?
}
