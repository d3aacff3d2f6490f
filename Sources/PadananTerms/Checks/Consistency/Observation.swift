import PadananModel

/// That a thing was rendered in a certain way in a segment.
public struct Observation: Sendable, Hashable {
    /// What must be consistent: the hash of a normalised source, of a concept, of a name.
    public var key: UInt64
    /// How it is rendered here: the hash of a normalised target or rendering. Equal variants are consistent; whether different ones are
    /// inconsistent is decided by the check, at the end of the run.
    public var variant: UInt64
    /// UTF-8 offsets in the source's text; `nil` for all of it.
    public var source: TextRange?
    /// UTF-8 offsets in the target's text; `nil` for all of it, or where nothing was found.
    public var target: TextRange?
    /// What the check wants to know of it again: at most 32 bits of its own.
    public var detail: UInt32

    public init(key: UInt64, variant: UInt64, source: TextRange? = nil, target: TextRange? = nil, detail: UInt32 = 0) {
        self.key = key
        self.variant = variant
        self.source = source
        self.target = target
        self.detail = detail
    }
}
