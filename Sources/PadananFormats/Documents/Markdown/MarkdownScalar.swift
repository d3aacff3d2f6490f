/// A string in front matter.
struct MarkdownScalar {
    var style: MarkdownScalarStyle
    /// The bytes that a translation replaces.
    var range: Range<Int>
    var text: [UInt8]
}
