/// The probabilities of all links of one sentence pair, in both directions. Buffers are kept from pair to pair; each thread keeps its own.
struct PairPosteriors: Sendable {
    private var forwardEmissions: [SIMD8<Float>] = []
    private var backwardEmissions: [SIMD8<Float>] = []
    private var forwardNulls: [Float] = []
    private var backwardNulls: [Float] = []
    private var forwardPass = SentencePass()
    private var backwardPass = SentencePass()
    private var sourceMatrices: [Int: JumpMatrix] = [:]
    private var targetMatrices: [Int: JumpMatrix] = [:]
    /// By source, then target piece: the slot of the pair, or -1.
    private(set) var slots: [Int32] = []
    private(set) var sourceCount = 0
    private(set) var targetCount = 0

    /// - Parameter usesOrder: whether jumps count, or every place is as likely as another (IBM model 1).
    mutating func run(_ model: WordAlignmentModel, source: ArraySlice<Int32>, target: ArraySlice<Int32>, usesOrder: Bool) {
        sourceCount = source.count
        targetCount = target.count
        guard sourceCount > 0, targetCount > 0 else { return }
        readEmissions(model, source, target)
        let null = model.sourceJumps.nullProbability
        if usesOrder {
            forwardPass.run(
                matrix(sourceCount, model.sourceJumps, &sourceMatrices), steps: targetCount, emissions: forwardEmissions,
                nulls: forwardNulls,
                nullProbability: null)
            backwardPass.run(
                matrix(targetCount, model.targetJumps, &targetMatrices), steps: sourceCount, emissions: backwardEmissions,
                nulls: backwardNulls,
                nullProbability: null)
        } else {
            forwardPass.runWithoutOrder(
                states: sourceCount, steps: targetCount, emissions: forwardEmissions, nulls: forwardNulls, nullProbability: null)
            backwardPass.runWithoutOrder(
                states: targetCount, steps: sourceCount, emissions: backwardEmissions, nulls: backwardNulls, nullProbability: null)
        }
    }

    private func matrix(_ count: Int, _ jumps: JumpTable, _ matrices: inout [Int: JumpMatrix]) -> JumpMatrix {
        if let matrix = matrices[count] { return matrix }
        let matrix = jumps.matrix(count)
        matrices[count] = matrix
        return matrix
    }

    private mutating func readEmissions(_ model: WordAlignmentModel, _ source: ArraySlice<Int32>, _ target: ArraySlice<Int32>) {
        let (sourceWidth, targetWidth) = ((sourceCount + 7) / 8, (targetCount + 7) / 8)
        Self.clear(&forwardEmissions, targetCount * sourceWidth)
        Self.clear(&backwardEmissions, sourceCount * targetWidth)
        if slots.count < sourceCount * targetCount { slots = Array(repeating: -1, count: sourceCount * targetCount * 2) }
        for i in 0..<sourceCount {
            let piece = source[source.startIndex &+ i]
            for j in 0..<targetCount {
                let other = target[target.startIndex &+ j]
                let slot = model.slot(piece, other)
                slots[i &* targetCount &+ j] = slot
                let (forward, backward) = model.probabilities(piece, other, slot: slot)
                forwardEmissions[j &* sourceWidth &+ i >> 3][i & 7] = forward
                backwardEmissions[i &* targetWidth &+ j >> 3][j & 7] = backward
            }
        }
        forwardNulls = target.map { model.targetNull($0) }
        backwardNulls = source.map { model.sourceNull($0) }
    }

    private static func clear(_ buffer: inout [SIMD8<Float>], _ size: Int) {
        if buffer.count < size {
            buffer = Array(repeating: .zero, count: size * 2)
        } else {
            for index in 0..<size { buffer[index] = .zero }
        }
    }

    /// The probability that the target piece renders the source piece, as the target is read.
    @inline(__always)
    func forward(_ source: Int, _ target: Int) -> Float {
        forwardPass.posterior(step: target, state: source, width: (sourceCount &+ 7) >> 3)
    }

    /// The same, as the source is read.
    @inline(__always)
    func backward(_ source: Int, _ target: Int) -> Float {
        backwardPass.posterior(step: source, state: target, width: (targetCount &+ 7) >> 3)
    }

    /// Adds how often each jump was made.
    mutating func count(_ source: inout JumpCounts, _ target: inout JumpCounts) {
        if let matrix = sourceMatrices[sourceCount] { source.add(forwardPass, matrix, steps: targetCount, emissions: forwardEmissions) }
        if let matrix = targetMatrices[targetCount] { target.add(backwardPass, matrix, steps: sourceCount, emissions: backwardEmissions) }
    }
}
