/// How likely the next word is rendered so many places behind the last one (Vogel, Ney & Tillmann 1996): one distribution, made a matrix for each
/// length of a sentence.
struct JumpTable: Sendable {
    /// Jumps beyond it count as this far.
    static let widest = 100
    /// By jump + `widest`; not normalised.
    private(set) var weights: [Float]
    /// The probability that a word has no partner.
    let nullProbability: Float

    init(nullProbability: Float) {
        self.nullProbability = nullProbability
        weights = (-Self.widest...Self.widest).map { jump in 1e-4 + Self.decay(jump < 1 ? 1 - jump : jump - 1) }
    }

    /// 0.6 to the power of `steps`.
    private static func decay(_ steps: Int) -> Float { (0..<steps).reduce(Float(1)) { value, _ in value * 0.6 } }

    mutating func update(_ counts: [Float]) {
        let sum = counts.reduce(0, +)
        guard sum > 0 else { return }
        weights = counts.map { $0 / sum + 1e-6 }
    }

    @inline(__always)
    static func index(from: Int, to: Int) -> Int { max(-widest, min(widest, to - from)) + widest }

    /// The transitions between `count` states.
    func matrix(_ count: Int) -> JumpMatrix { JumpMatrix(self, count: count) }
}
