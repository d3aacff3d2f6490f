/// What a memory proposes for a segment.
public struct MemoryMatch: Sendable, Hashable {
    /// How the unit's source was reached, the best last.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// Similar words.
        case fuzzy
        /// A fuzzy match in which only a term, a number or a name differed, and was exchanged in the target.
        case repaired
        /// The same text and codes.
        case exact
        /// The same text between the same neighbours.
        case context
    }

    public var kind: Kind
    /// As it stands in the memory.
    public var unit: MemoryUnit
    /// What is proposed: the unit's target, for a repaired match with its changes.
    public var target: InlineText
    /// How well it fits, from 0 to 100; 101 for `context`.
    public var score: Double
    /// What was exchanged, in the order of the target.
    public var repairs: [MemoryRepair] = []

    public init(kind: Kind, unit: MemoryUnit, target: InlineText, score: Double, repairs: [MemoryRepair] = []) {
        self.kind = kind
        self.unit = unit
        self.target = target
        self.score = score
        self.repairs = repairs
    }
}
