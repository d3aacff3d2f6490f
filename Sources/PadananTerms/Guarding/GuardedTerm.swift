import PadananModel

/// An occurrence of a term in a source, with the rendering that a translation must have.
public struct GuardedTerm: Sendable, Hashable {
    public var match: TermMatch
    /// The concept's id.
    public var concept: String
    /// As the glossary writes it in the source language.
    public var term: String
    /// The rendering to use, as the glossary writes it; the term itself where it stays verbatim.
    public var rendering: String
    public var partOfSpeech: PartOfSpeech
    public var isVerbatim: Bool
    /// Whether the source says that there are several: *negara-negara*, *dua resolusi*.
    public var isPlural: Bool

    /// UTF-8 offsets in the source.
    public var range: TextRange { match.range }

    public init(
        match: TermMatch, concept: String, term: String, rendering: String, partOfSpeech: PartOfSpeech = .noun, isVerbatim: Bool = false,
        isPlural: Bool = false
    ) {
        self.match = match
        self.concept = concept
        self.term = term
        self.rendering = rendering
        self.partOfSpeech = partOfSpeech
        self.isVerbatim = isVerbatim
        self.isPlural = isPlural
    }
}
