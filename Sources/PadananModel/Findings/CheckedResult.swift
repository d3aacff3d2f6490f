/// A segment with what was found in it.
public struct CheckedResult: Sendable, Hashable {
    public var segment: CheckedSegment
    /// In the order of the target, then of the source.
    public var findings: [Finding]
    /// The terms of the segment, in the order of the source.
    public var highlights: [TermHighlight]

    public init(segment: CheckedSegment, findings: [Finding] = [], highlights: [TermHighlight] = []) {
        self.segment = segment
        self.findings = findings
        self.highlights = highlights
    }
}
