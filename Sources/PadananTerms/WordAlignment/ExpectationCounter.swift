/// Adds up, sentence by sentence, how often pieces render each other under a model.
struct ExpectationCounter: Sendable {
    private let model: WordAlignmentModel
    private let usesOrder: Bool
    private var posteriors = PairPosteriors()
    private var sourceJumps = JumpCounts()
    private var targetJumps = JumpCounts()
    private var sums: ExpectedCounts

    init(_ model: WordAlignmentModel, usesOrder: Bool) {
        self.model = model
        self.usesOrder = usesOrder
        let slots = model.table.pairs.targets.count
        sums = ExpectedCounts(
            forward: Array(repeating: 0, count: slots), backward: Array(repeating: 0, count: usesOrder ? 0 : slots),
            sourceNulls: Array(repeating: 0, count: model.sourceNulls.count),
            targetNulls: Array(repeating: 0, count: model.targetNulls.count),
            sourceJumps: [], targetJumps: [])
    }

    /// The sums so far.
    var counts: ExpectedCounts {
        var counts = sums
        counts.sourceJumps = sourceJumps.jumps(model.sourceJumps)
        counts.targetJumps = targetJumps.jumps(model.targetJumps)
        return counts
    }

    mutating func add(source: ArraySlice<Int32>, target: ArraySlice<Int32>) {
        guard !source.isEmpty, !target.isEmpty else { return }
        posteriors.run(model, source: source, target: target, usesOrder: usesOrder)
        var targetRest = [Float](repeating: 1, count: target.count)
        for i in 0..<source.count {
            var rest: Float = 1
            for j in 0..<target.count {
                let (forward, backward) = (posteriors.forward(i, j), posteriors.backward(i, j))
                rest -= backward
                targetRest[j] -= forward
                let slot = Int(posteriors.slots[i &* target.count &+ j])
                guard slot >= 0 else { continue }
                if usesOrder {
                    sums.forward[slot] += forward * backward
                } else {
                    sums.forward[slot] += forward
                    sums.backward[slot] += backward
                }
            }
            sums.sourceNulls[Int(source[source.startIndex + i])] += max(0, rest)
        }
        for j in 0..<target.count { sums.targetNulls[Int(target[target.startIndex + j])] += max(0, targetRest[j]) }
        if usesOrder { posteriors.count(&sourceJumps, &targetJumps) }
    }
}
