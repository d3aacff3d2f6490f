/// A source text with its translation (XLIFF 2 `segment` or `ignorable`, XLIFF 1.2 `mrk mtype="seg"`, the two `tuv` of a TMX `tu`).
public struct Segment: Sendable, Hashable {
    /// The id inside the unit; empty when there is none.
    public var id = ""
    /// Whether this is text between segments that is not translated (XLIFF 2 `ignorable`).
    public var isIgnorable = false
    public var source: InlineText
    /// `nil` when there is no target, as opposed to an empty one.
    public var target: InlineText?
    public var state: SegmentState
    /// The state in the format's own words, when it says more than `state`: XLIFF 1.2 `needs-review-translation`, XLIFF 2 `subState`.
    public var subState = ""
    /// Proposals from a memory or a machine (XLIFF 2 `mtc:match`, XLIFF 1.2 `alt-trans`, PO previous message).
    public var matches: [SegmentMatch] = []
    /// Where the source text begins.
    public var location: SourceLocation
    /// Where the target text begins; `nil` without target.
    public var targetLocation: SourceLocation?

    public init(source: InlineText, target: InlineText? = nil, state: SegmentState? = nil, location: SourceLocation) {
        self.source = source
        self.target = target
        self.state = state ?? (target == nil ? .initial : .translated)
        self.location = location
    }
}
