/// The forward-backward algorithm over one sentence pair in one direction: which source word (state) rendered each target word
/// (step), or none.
///
/// A null state remembers the last partner (Och & Ney 2003, section 2.1.1). Buffers are kept from sentence to sentence.
/// Cost: steps × states² / 8 vector operations, twice.
struct SentencePass: Sendable {
    private var forward: [SIMD8<Float>] = []
    /// Forward probability of each state, with and without a partner at this step.
    private var total: [SIMD8<Float>] = []
    private var backward: [SIMD8<Float>] = []
    private var scales: [Float] = []
    private var ahead: [SIMD8<Float>] = []
    /// By step and state: the probability that they are partners. Rows of `JumpMatrix.width` vectors.
    private(set) var posteriors: [SIMD8<Float>] = []

    /// - Parameters:
    ///   - emissions: by step and state, rows of `matrix.width` vectors; 0 in the surplus.
    ///   - nulls: by step, how likely a word without partner is this one.
    ///   - nullProbability: how likely a word has no partner.
    mutating func run(_ matrix: JumpMatrix, steps: Int, emissions: [SIMD8<Float>], nulls: [Float], nullProbability: Float) {
        guard steps > 0, matrix.count > 0 else { return }
        let size = steps * matrix.width
        Self.grow(&forward, size)
        Self.grow(&total, size)
        Self.grow(&backward, size)
        Self.grow(&posteriors, size)
        Self.grow(&ahead, matrix.width)
        if scales.count < steps { scales = Array(repeating: 0, count: steps * 2) }
        goForward(matrix, steps, emissions, nulls, nullProbability)
        goBackward(matrix, steps, emissions, nulls, nullProbability)
        for index in 0..<size { posteriors[index] = forward[index] * backward[index] }
    }

    private static func grow(_ buffer: inout [SIMD8<Float>], _ size: Int) {
        if buffer.count < size { buffer = Array(repeating: .zero, count: size * 2) }
    }

    private mutating func goForward(
        _ matrix: JumpMatrix, _ steps: Int, _ emissions: [SIMD8<Float>], _ nulls: [Float], _ nullProbability: Float
    ) {
        let width = matrix.width
        for step in 0..<steps {
            let (row, last) = (step &* width, (step &- 1) &* width)
            if step == 0 {
                for vector in 0..<width {
                    forward[vector] = matrix.first[vector] * (1 - nullProbability)
                    total[vector] = matrix.first[vector] * nullProbability
                }
            } else {
                for vector in 0..<width {
                    forward[row &+ vector] = .zero
                    total[row &+ vector] = total[last &+ vector] * nullProbability
                }
                for state in 0..<matrix.count {
                    let share = total[last &+ state >> 3][state & 7]
                    guard share > 1e-9 else { continue }
                    let from = state &* width
                    for vector in 0..<width { forward[row &+ vector].addProduct(share, matrix.rows[from &+ vector]) }
                }
            }
            var sum = SIMD8<Float>.zero
            let null = nulls[step]
            for vector in 0..<width {
                forward[row &+ vector] *= emissions[row &+ vector]
                total[row &+ vector] = total[row &+ vector] * null + forward[row &+ vector]
                sum += total[row &+ vector]
            }
            let scale = max(sum.sum(), 1e-30)
            scales[step] = scale
            for vector in 0..<width {
                forward[row &+ vector] *= 1 / scale
                total[row &+ vector] *= 1 / scale
            }
        }
    }

    private mutating func goBackward(
        _ matrix: JumpMatrix, _ steps: Int, _ emissions: [SIMD8<Float>], _ nulls: [Float], _ nullProbability: Float
    ) {
        let width = matrix.width
        for vector in 0..<width { backward[(steps &- 1) &* width &+ vector] = SIMD8(repeating: 1) }
        for step in stride(from: steps - 2, through: 0, by: -1) {
            let (row, next) = (step &* width, (step &+ 1) &* width)
            let factor = 1 / scales[step &+ 1]
            for vector in 0..<width { ahead[vector] = emissions[next &+ vector] * backward[next &+ vector] * factor }
            let null = nullProbability * nulls[step &+ 1] * factor
            for vector in 0..<width { backward[row &+ vector] = backward[next &+ vector] * null }
            for state in 0..<matrix.count {
                var sum = SIMD8<Float>.zero
                let from = state &* width
                for vector in 0..<width { sum.addProduct(ahead[vector], matrix.rows[from &+ vector]) }
                backward[row &+ state >> 3][state & 7] += sum.sum()
            }
        }
    }

    /// Every state is as likely as another at each step (IBM model 1).
    mutating func runWithoutOrder(states: Int, steps: Int, emissions: [SIMD8<Float>], nulls: [Float], nullProbability: Float) {
        let width = (states + 7) / 8
        Self.grow(&posteriors, steps * width)
        let share = (1 - nullProbability) / Float(states)
        for step in 0..<steps {
            let row = step &* width
            var sum = SIMD8<Float>.zero
            for vector in 0..<width { sum += emissions[row &+ vector] }
            let factor = share / max(sum.sum() * share + nullProbability * nulls[step], 1e-30)
            for vector in 0..<width { posteriors[row &+ vector] = emissions[row &+ vector] * factor }
        }
    }

    /// Adds to `counts` (rows of the matrix) how often each jump was made, but for the factor of its probability.
    func count(_ matrix: JumpMatrix, steps: Int, emissions: [SIMD8<Float>], into counts: inout [SIMD8<Float>]) {
        let width = matrix.width
        guard steps > 1 else { return }
        for step in 1..<steps {
            let (row, last) = (step &* width, (step &- 1) &* width)
            let factor = 1 / scales[step]
            for state in 0..<matrix.count {
                let share = total[last &+ state >> 3][state & 7] * factor
                guard share > 1e-3 * factor else { continue }
                let from = state &* width
                for vector in 0..<width {
                    counts[from &+ vector].addProduct(share, emissions[row &+ vector] * backward[row &+ vector])
                }
            }
        }
    }

    @inline(__always)
    func posterior(step: Int, state: Int, width: Int) -> Float { posteriors[step &* width &+ state >> 3][state & 7] }
}
