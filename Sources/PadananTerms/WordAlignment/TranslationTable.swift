/// How likely pieces render each other, in both directions, for the pairs of a `PairTable`.
struct TranslationTable: Sendable {
    let pairs: PairTable
    /// By slot: the probability of the target piece given the source piece.
    private(set) var forward: [Float]
    /// By slot: the probability of the source piece given the target piece.
    private(set) var backward: [Float]

    /// - Parameter weights: by slot, how strongly the pieces of each pair go together, before any training.
    init(_ pairs: PairTable, weights: [Float]) {
        self.pairs = pairs
        forward = weights
        backward = weights
        normalize()
    }

    private mutating func normalize() {
        var sums = [Float](repeating: 0, count: pairs.targetCount)
        for source in 0..<pairs.sourceCount {
            let row = pairs.row(source)
            let sum = row.reduce(Float(0)) { $0 + forward[$1] }
            for slot in row where pairs.targets[slot] != PairTable.empty {
                sums[Int(pairs.targets[slot])] += backward[slot]
                if sum > 0 { forward[slot] /= sum }
            }
        }
        for slot in pairs.targets.indices where pairs.targets[slot] != PairTable.empty {
            let sum = sums[Int(pairs.targets[slot])]
            if sum > 0 { backward[slot] /= sum }
        }
    }

    /// Takes the probabilities anew from expected counts, with a symmetric Dirichlet prior.
    ///
    /// - Parameters:
    ///   - forwardCounts: by slot, for the target piece given the source piece.
    ///   - backwardCounts: by slot, for the source piece given the target piece.
    ///   - prior: the prior's count of every pair.
    mutating func update(forward forwardCounts: [Float], backward backwardCounts: [Float], prior: Float) {
        var sums = [Float](repeating: prior, count: pairs.targetCount)
        for source in 0..<pairs.sourceCount {
            let row = pairs.row(source)
            var sum = prior
            for slot in row where pairs.targets[slot] != PairTable.empty {
                sums[Int(pairs.targets[slot])] += backwardCounts[slot] + prior
                sum += forwardCounts[slot] + prior
            }
            let factor = 1 / max(ExpectedCount.of(sum), 1e-12)
            for slot in row where pairs.targets[slot] != PairTable.empty {
                forward[slot] = min(1, ExpectedCount.of(forwardCounts[slot] + prior) * factor)
            }
        }
        let factors = sums.map { 1 / max(ExpectedCount.of($0), 1e-12) }
        for slot in pairs.targets.indices where pairs.targets[slot] != PairTable.empty {
            backward[slot] = min(1, ExpectedCount.of(backwardCounts[slot] + prior) * factors[Int(pairs.targets[slot])])
        }
    }
}
