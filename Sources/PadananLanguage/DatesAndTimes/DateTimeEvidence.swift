/// What two sets of fields say about being the same date or time.
public struct DateTimeEvidence: Sendable, Hashable {
    /// The weight of the fields that both know and agree in.
    public var agreement = 0
    /// How many fields both know and differ in.
    public var conflicts = 0

    /// Whether at least one field is known to both.
    public var isComparable: Bool { agreement > 0 || conflicts > 0 }

    mutating func note(_ agrees: Bool, weight: Int) {
        if agrees { agreement += weight } else { conflicts += 1 }
    }

    /// Notes whether two values are equal, when both are known.
    mutating func compare<Value: Equatable>(_ first: Value?, _ second: Value?, weight: Int) {
        guard let first, let second else { return }
        note(first == second, weight: weight)
    }
}
