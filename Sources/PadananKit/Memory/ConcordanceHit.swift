import PadananModel

/// A unit with words that were looked for.
public struct ConcordanceHit: Sendable, Hashable {
    public var unit: MemoryUnit
    /// The side on which they stand.
    public var side: MemorySide
    /// Where, in UTF-8.
    public var ranges: [TextRange]
}
