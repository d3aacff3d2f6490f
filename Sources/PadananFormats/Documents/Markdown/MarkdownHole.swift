/// A text inside a code that is translated on its own.
struct MarkdownHole {
    enum Kind {
        /// The text of an image, as tokens.
        case alternative(Range<Int>)
        /// A title with its closing quote or bracket.
        case title(quote: UInt8)
    }

    var kind: Kind
    /// Its bytes in the content.
    var range: Range<Int>
    /// What is written behind it once it has changed, in place of the bytes up to `end`: the label of an image that was its own label.
    var changedTail: [UInt8]?
    /// Where its tail ends.
    var end: Int
    /// Its number among the units, when it has become one.
    var unit: Int?
}
