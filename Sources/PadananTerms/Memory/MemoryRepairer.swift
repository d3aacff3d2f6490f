import PadananModel

/// Carries the differences between a segment and a similar source over into the remembered target.
public struct MemoryRepairer: Sendable {
    public init(_ termbase: Termbase, languages: LanguagePair) {}

    /// The match with its differences carried over, or `nil` where that is not certain.
    public func repaired(_ match: MemoryMatch, for source: InlineText) -> MemoryMatch? { nil }
}
