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
