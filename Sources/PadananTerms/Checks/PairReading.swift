import PadananModel

/// A segment with all that was read from it, for the checks to look at.
public struct PairReading: Sendable {
    public let segment: CheckedSegment
    public let source: TextReading
    public let target: TextReading
    /// The glossary's terms and what renders them, in the order of the source; empty when no check needs them.
    public let links: [TermLink]
    /// Quantities and dates of both sides, compared; `nil` when no check needs them.
    public let quantities: QuantityReading?
    /// The names of both sides; `nil` when no check needs them.
    public let names: NameReading?
}
