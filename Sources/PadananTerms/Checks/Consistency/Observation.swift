import PadananModel

/// That a thing was rendered in a certain way in a segment.
public struct Observation: Sendable, Hashable {
    /// What must be consistent: the hash of a normalised source, a concept.
    public var key: UInt64
    /// How it is rendered here: the hash of a normalised target or rendering. Equal variants are consistent.
    public var variant: UInt64
    /// UTF-8 offsets in the source's text; `nil` for all of it.
    public var source: TextRange?
    /// UTF-8 offsets in the target's text; `nil` for all of it.
    public var target: TextRange?
    /// The concept's number in the termbase, for rules about terms.
    public var concept: Int?

    public init(key: UInt64, variant: UInt64, source: TextRange? = nil, target: TextRange? = nil, concept: Int? = nil) {
        self.key = key
        self.variant = variant
        self.source = source
        self.target = target
        self.concept = concept
    }
}
