/// What a page is made of, seen without its tree.
enum HTMLToken: Sendable {
    /// Text with character references.
    case text(Range<Int>)
    /// A CDATA section, with the text in it, which has no references.
    case cdata(Range<Int>, text: Range<Int>)
    case startTag(HTMLTag)
    case endTag(HTMLTag)
    /// A comment, document type, processing instruction, or a tag that the end of the file cuts off.
    case other(Range<Int>)
}
