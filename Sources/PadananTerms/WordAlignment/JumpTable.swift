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

    /// A table of jumps made elsewhere: how many places the next link lies behind the last, and how often.
    init(_ jumps: [(places: Int, links: Float)], _ nullProbability: Float) {
        self.init(nullProbability: nullProbability)
        var counts = [Float](repeating: 0, count: weights.count)
        for jump in jumps { counts[Self.index(from: 0, to: jump.places)] += jump.links }
        update(counts)
    }

    /// 0.6 to the power of `steps`.
    private static func decay(_ steps: Int) -> Float { (0..<steps).reduce(Float(1)) { value, _ in value * 0.6 } }

    /// - Parameter known: counts from elsewhere, by jump, that are added.
    mutating func update(_ counts: [Float], known: [Float]? = nil) {
        let counts = known.map { zip($0, counts).map { $0 + $1 } } ?? counts
        let sum = counts.reduce(0, +)
        guard sum > 0 else { return }
        weights = counts.map { $0 / sum + 1e-6 }
    }

    /// The weights, so that they add up to 1.
    var shares: [Float] {
        let sum = weights.reduce(0, +)
        return weights.map { $0 / sum }
    }

    @inline(__always)
    static func index(from: Int, to: Int) -> Int { max(-widest, min(widest, to - from)) + widest }

    /// The transitions between `count` states.
    func matrix(_ count: Int) -> JumpMatrix { JumpMatrix(self, count: count) }
}
