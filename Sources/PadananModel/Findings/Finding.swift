/// Something that a check found wrong in a segment.
///
/// Where the segment stands is said by the `CheckedSegment` it was found in.
public struct Finding: Sendable, Hashable {
    /// The stable id of the rule: `term-missing`.
    public var rule: String
    public var severity: FindingSeverity
    /// One lowercase clause without full stop that says what is there and what to write; quotes “…”.
    public var message: String
    /// The id of the concept, for the rules about terms.
    public var concept: String?
    /// What it is about in the source, in UTF-8 offsets of the source's text; `nil` when the source has nothing to show.
    public var source: TextRange?
    /// What it is about in the target, in UTF-8 offsets of the target's text; `nil` when the target has nothing to show.
    public var target: TextRange?
    /// What would have been right, the best first.
    public var expected: [String] = []
    /// A change of the target that settles it.
    public var suggestion: TargetEdit?
    /// What the finding rests on.
    public var notes: [FindingNote] = []

    public init(
        _ rule: String, _ severity: FindingSeverity, _ message: String, concept: String? = nil, source: TextRange? = nil,
        target: TextRange? = nil, expected: [String] = [], suggestion: TargetEdit? = nil, notes: [FindingNote] = []
    ) {
        self.rule = rule
        self.severity = severity
        self.message = message
        self.concept = concept
        self.source = source
        self.target = target
        self.expected = expected
        self.suggestion = suggestion
        self.notes = notes
    }
}
