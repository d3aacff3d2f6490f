import PadananModel

/// A unit of a page with the bytes it stands in.
struct HTMLPassage: Sendable {
    /// Where the text stands, which decides how it is written.
    enum Place: Sendable, Hashable {
        case text
        /// In the value of an attribute, with its quotation mark, or 0.
        case attribute(quote: UInt8)
    }

    var place: Place
    /// The bytes that a translation replaces.
    var range: Range<Int>
    var text: InlineText
    /// The bytes of the codes of `text`, one by one.
    var codes: [Range<Int>] = []
    /// References by the character they spell, as this passage uses them.
    var spellings: [Unicode.Scalar: [UInt8]] = [:]
    /// Whether lines end in CR LF.
    var hasCarriageReturns = false
    var preservesSpace = false
    /// What the passage is: `paragraph`, `cell`.
    var type = HTMLType.paragraph
    /// The name of the attribute; empty for text.
    var attribute = ""
    /// The `id` of the element; empty when it has none.
    var name = ""
}
