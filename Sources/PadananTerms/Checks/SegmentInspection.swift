import PadananModel

/// What the checks have to say about a segment.
public struct SegmentInspection: Sendable {
    public var segment: CheckedSegment
    public var findings: [Finding]
    /// The terms of the segment and what renders them; empty when no check needs them.
    public var links: [TermLink]
    /// For each of the checker's consistency checks, what the segment says.
    public var observations: [[Observation]]
}
