import PadananModel

/// A piece of a part that becomes a unit.
struct WordBlock: Sendable {
    /// A place in the part where its text stands.
    enum Place: Sendable {
        case paragraph(WordParagraph)
        /// The value of an attribute, or the content of an element, with white space at its ends.
        case value(Range<Int>, isAttribute: Bool, leadingSpace: String, trailingSpace: String)
    }

    /// What it is, in the words of the property `type`.
    var type: String
    /// The element's name where it says more than the type does.
    var name = ""
    var source: InlineText
    /// Where the text begins in the part.
    var offset: Int
    /// How many paragraphs lie around it.
    var depth: Int
    /// Where it stands: in a text box for old programs a second time.
    var places: [Place]

    /// Whether it is the same text as `other`, with codes of the same kind at the same places.
    func isTwin(of other: WordBlock) -> Bool {
        let (own, others) = (source.codes, other.source.codes)
        return source.text == other.source.text && own.count == others.count
            && zip(own, others).allSatisfy { $0.kind == $1.kind && $0.id == $1.id && $0.offset == $1.offset }
    }
}

extension WordBlock {
    /// The block of an attribute or a simple element; `nil` when there is no text.
    static func value(_ text: String, _ range: Range<Int>, isAttribute: Bool, type: String, depth: Int) -> WordBlock? {
        let (lead, body, trail) = text.dividedAtSpace
        guard !body.isEmpty else { return nil }
        let place = Place.value(range, isAttribute: isAttribute, leadingSpace: lead, trailingSpace: trail)
        return WordBlock(type: type, source: InlineText(body), offset: range.lowerBound, depth: depth, places: [place])
    }
}
