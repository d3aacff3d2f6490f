import PadananModel

/// An occurrence of a glossary term in text.
public struct TermMatch: Sendable, Hashable {
    /// UTF-8 offsets in the text: the whole inflected form, without punctuation around it.
    public var range: TextRange
    /// Index of the concept in the termbase.
    public var concept: Int
    /// Index of the term among the concept's terms.
    public var term: Int
    public var kind: MatchKind
    /// What was undone; `TermRecognizer.derivation(of:)` says it in words.
    public var derivation: Derivation

    public init(range: TextRange, concept: Int, term: Int, kind: MatchKind, derivation: Derivation = Derivation()) {
        self.range = range
        self.concept = concept
        self.term = term
        self.kind = kind
        self.derivation = derivation
    }
}
