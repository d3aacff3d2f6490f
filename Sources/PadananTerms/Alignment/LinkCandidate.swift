import PadananModel

/// A target span that may render a source occurrence, with how well it would.
struct LinkCandidate {
    /// Index of the source occurrence in its segment.
    var source: Int
    var target: TextRange
    var rendering: TermLink.Rendering?
    var status: LinkStatus
    var score: Double
}
