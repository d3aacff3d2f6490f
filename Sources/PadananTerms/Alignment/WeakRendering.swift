import PadananModel

/// A target span that may render a concept though the glossary doesn't list it, and how likely that is.
struct WeakRendering {
    var concept: Int
    var range: TextRange
    var score: Double
    /// The term that the span is, when the glossary has it for another concept.
    var rendering: TermLink.Rendering?
    /// `unlisted`, but for a listed rendering in pieces.
    var status = LinkStatus.unlisted
    /// How likely it is right, where that is known better than from the score.
    var confidence: Double?
}
