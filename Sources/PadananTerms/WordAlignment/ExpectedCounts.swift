/// What one share of the sentences adds up to in a round of training.
public struct ExpectedCounts: Sendable {
    /// By slot of the `PairTable`: how often the target piece rendered the source piece.
    var forward: [Float]
    /// The same as the source is read; empty where both directions count together.
    var backward: [Float]
    var sourceNulls: [Float]
    var targetNulls: [Float]
    /// By jump.
    var sourceJumps: [Float]
    var targetJumps: [Float]

    mutating func add(_ other: ExpectedCounts) {
        Self.add(&forward, other.forward)
        Self.add(&backward, other.backward)
        Self.add(&sourceNulls, other.sourceNulls)
        Self.add(&targetNulls, other.targetNulls)
        Self.add(&sourceJumps, other.sourceJumps)
        Self.add(&targetJumps, other.targetJumps)
    }

    private static func add(_ sums: inout [Float], _ others: [Float]) {
        for index in sums.indices { sums[index] += others[index] }
    }
}
