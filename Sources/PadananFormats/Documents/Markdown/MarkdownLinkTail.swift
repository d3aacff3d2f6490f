/// What follows the text of a link or image.
struct MarkdownLinkTail {
    /// The bytes of the title without its quotes.
    var title: Range<Int>?
    /// The label when it is the text itself: `[text]` or `[text][]`.
    var ownLabel: Range<Int>?
}
