import PadananModel

/// A source occurrence of a term and the target words that render it.
public struct TermLink: Sendable, Hashable {
    /// The occurrence in the source text.
    public var source: TermMatch
    /// UTF-8 offsets in the target text, or `nil` when nothing renders the term.
    public var target: TextRange?
    /// The concept and term that the target words are, when the glossary has them: the concept may be another one for `unlisted`.
    public var rendering: Rendering?
    public var status: LinkStatus
    /// How sure the link is, from 0 to 1; for `missing`, how sure that nothing renders the term.
    public var confidence: Double

    /// A term by its places in the termbase.
    public struct Rendering: Sendable, Hashable {
        public var concept: Int
        public var term: Int
        /// How the target words reach it.
        public var kind: MatchKind

        public init(concept: Int, term: Int, kind: MatchKind) {
            self.concept = concept
            self.term = term
            self.kind = kind
        }
    }

    public init(source: TermMatch, target: TextRange?, rendering: Rendering?, status: LinkStatus, confidence: Double) {
        self.source = source
        self.target = target
        self.rendering = rendering
        self.status = status
        self.confidence = confidence
    }
}
