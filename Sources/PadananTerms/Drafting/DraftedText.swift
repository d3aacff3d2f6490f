import PadananModel

/// A gloss of a text: what its words mean one by one, in an order like that of the target language. Made for orientation, no translation.
public struct DraftedText: Sendable, Hashable {
    /// The gloss, with the codes of the source in their order.
    public var content: InlineText
    /// The terms of the source, in its order, each with its place in the gloss.
    public var terms: [DraftedTerm]

    /// The words of the gloss.
    public var text: String { content.text }

    public init(content: InlineText, terms: [DraftedTerm]) {
        self.content = content
        self.terms = terms
    }
}

/// A term of the source and what the glossary renders it by.
public struct DraftedTerm: Sendable, Hashable {
    public var source: TermMatch
    /// UTF-8 offsets in the gloss.
    public var target: TextRange
    /// The number of the rendering among the terms of the concept; `nil` where the concept has none and the source's words stand.
    public var term: Int?

    public init(source: TermMatch, target: TextRange, term: Int?) {
        self.source = source
        self.target = target
        self.term = term
    }
}
