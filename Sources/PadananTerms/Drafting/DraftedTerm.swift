import PadananModel

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
