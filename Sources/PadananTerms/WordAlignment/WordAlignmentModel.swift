/// What is known of how two languages render each other's words: translation probabilities, jumps, words without partners.
///
/// A hidden Markov model for each direction, trained together so that they agree (Liang, Taskar & Klein 2006).
struct WordAlignmentModel: Sendable {
    var table: TranslationTable
    /// From source word to source word, as the target is read.
    var sourceJumps: JumpTable
    /// From target word to target word, as the source is read.
    var targetJumps: JumpTable
    /// By piece: how likely a source word without partner is this one.
    var sourceNulls: [Float]
    /// By piece: how likely a target word without partner is this one.
    var targetNulls: [Float]
    let sourceCounts: [Int32]
    let targetCounts: [Int32]
    let sourceSpelling: Cognates
    let targetSpelling: Cognates
    private let likenessWeight: Float

    init(_ table: TranslationTable, source: PieceNumbers, target: PieceNumbers, settings: WordAlignmentSettings) {
        self.table = table
        sourceJumps = JumpTable(nullProbability: settings.nullProbability)
        targetJumps = JumpTable(nullProbability: settings.nullProbability)
        likenessWeight = settings.likeness
        sourceCounts = source.counts
        targetCounts = target.counts
        sourceNulls = Self.shares(source.counts)
        targetNulls = Self.shares(target.counts)
        sourceSpelling = Cognates(source.pieces)
        targetSpelling = Cognates(target.pieces)
    }

    static func shares(_ counts: [Int32]) -> [Float] {
        let sum = counts.reduce(Float(0)) { $0 + Float($1) }
        return counts.map { Float($0) / max(sum, 1) }
    }

    /// How likely a pair is that training never saw together often enough.
    private static let backoff: Float = 1e-7
    /// How likely a word without partner is one that training never saw.
    private static let unseen: Float = 1e-6

    /// How likely a source word without partner is this piece, which may be `PieceNumbers.unknown`.
    func sourceNull(_ piece: Int32) -> Float { piece < 0 ? Self.unseen : sourceNulls[Int(piece)] }

    /// How likely a target word without partner is this piece, which may be `PieceNumbers.unknown`.
    func targetNull(_ piece: Int32) -> Float { piece < 0 ? Self.unseen : targetNulls[Int(piece)] }

    /// The slot of a pair, or -1; either piece may be `PieceNumbers.unknown`.
    @inline(__always)
    func slot(_ source: Int32, _ target: Int32) -> Int32 { source < 0 || target < 0 ? -1 : table.pairs.slot(source, target) }

    /// The probabilities of a target piece given a source piece, and the other way round.
    @inline(__always)
    func probabilities(_ source: Int32, _ target: Int32, slot: Int32) -> (forward: Float, backward: Float) {
        var result = (forward: Self.backoff, backward: Self.backoff)
        if slot >= 0 {
            result.forward += table.forward[Int(slot)]
            result.backward += table.backward[Int(slot)]
            if sourceCounts[Int(source)] > 8, targetCounts[Int(target)] > 8 { return result }
        }
        guard source >= 0, target >= 0 else { return result }
        let likeness = sourceSpelling.likeness(Int(source), targetSpelling, Int(target)) * likenessWeight
        if likeness > 0 {
            result.forward += likeness / Float(1 + sourceCounts[Int(source)])
            result.backward += likeness / Float(1 + targetCounts[Int(target)])
        }
        return result
    }

    /// Takes everything anew from what the sentences add up to.
    mutating func update(_ counts: ExpectedCounts, prior: Float, usesOrder: Bool) {
        table.update(forward: counts.forward, backward: usesOrder ? counts.forward : counts.backward, prior: prior)
        sourceNulls = Self.smoothed(counts.sourceNulls, sourceCounts)
        targetNulls = Self.smoothed(counts.targetNulls, targetCounts)
        guard usesOrder else { return }
        sourceJumps.update(counts.sourceJumps)
        targetJumps.update(counts.targetJumps)
    }

    /// Shares of the counts, a tenth of the whole given out by how frequent each piece is.
    private static func smoothed(_ counts: [Float], _ frequencies: [Int32]) -> [Float] {
        let sum = max(counts.reduce(0, +), 1e-9)
        return zip(counts, shares(frequencies)).map { ($0 / sum + 0.1 * $1) / 1.1 }
    }
}
