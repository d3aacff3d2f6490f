/// A piece of inline content as the scanner sees it.
struct MarkdownToken {
    enum Kind {
        case text
        /// A backslash with the punctuation character it makes text.
        case escape
        /// A character reference, and what it stands for.
        case entity([UInt8])
        case softBreak
        case hardBreak
        case code
        case autolink
        case html(MarkdownHTMLTag.Kind, name: String)
        /// A placeholder of a template: `{{ x }}`.
        case variable
        case math
        case footnote
        /// `*`, `_` or `~`, with the index of its delimiter.
        case run(Int)
        /// `[` or `![` of a link or image, with the index of the token that closes it.
        case open(isImage: Bool, close: Int)
        /// `]` of a link or image with what belongs to it.
        case close(MarkdownLinkTail)
    }

    var kind: Kind
    var range: Range<Int>
}
