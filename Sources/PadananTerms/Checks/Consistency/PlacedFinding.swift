import PadananModel

/// A finding with the segment it is in.
public struct PlacedFinding: Sendable, Hashable {
    public var segment: CheckedSegment
    public var finding: Finding

    public init(segment: CheckedSegment, finding: Finding) {
        self.segment = segment
        self.finding = finding
    }
}
