/// A difference between a segment and a similar one of the memory that was carried over into the target.
public struct MemoryRepair: Sendable, Hashable {
    /// What was exchanged.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        case term, number, date, name
    }

    public var kind: Kind
    /// The words in the memory's source.
    public var remembered: String
    /// The words of the segment in their place.
    public var wanted: String
    /// The words of the memory's target that went.
    public var removed: String
    /// Where the new words stand in the repaired target, in UTF-8.
    public var range: TextRange

    public init(kind: Kind, remembered: String, wanted: String, removed: String, range: TextRange) {
        self.kind = kind
        self.remembered = remembered
        self.wanted = wanted
        self.removed = removed
        self.range = range
    }
}
