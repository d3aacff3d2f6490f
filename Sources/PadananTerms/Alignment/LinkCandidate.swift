import PadananModel

/// A target span that may render a source occurrence, with how well it would.
struct LinkCandidate {
    /// Index of the source occurrence in its segment.
    var source: Int
    var target: TextRange
    var rendering: TermLink.Rendering?
    var status: LinkStatus
    var score: Double
    /// How likely it is right, where that is known better than from the score.
    var confidence: Double?
}
