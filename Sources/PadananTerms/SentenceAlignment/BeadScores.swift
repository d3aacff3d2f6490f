/// The score of every bead in a band: the logarithm of how much likelier it is than sentences without a partner.
struct BeadScores {
    let band: AlignmentBand
    private let pairs: SentencePairScores
    private let source: SentenceWords
    private let target: SentenceWords
    /// Target characters for each source character of the whole text.
    private let ratio: Float

    init(_ source: SentenceWords, _ target: SentenceWords, _ evidence: WordEvidence, _ band: AlignmentBand) {
        self.source = source
        self.target = target
        self.band = band
        pairs = SentencePairScores(source, target, evidence, band)
        ratio = Float(max(1, target.lengths.reduce(0, +))) / Float(max(1, source.lengths.reduce(0, +)))
    }

    /// The score of the bead that begins at a place; `nil` when it would leave the band.
    func score(_ kind: BeadKind, _ row: Int, _ column: Int) -> Float? {
        let (rowEnd, columnEnd) = (row + kind.sources, column + kind.targets)
        guard rowEnd < band.lower.count, columnEnd >= band.lower[rowEnd], columnEnd <= band.upper[rowEnd] else { return nil }
        switch kind {
        case .oneToNone, .noneToOne: return BeadWeights.none
        case .oneToOne: return lengths(row, rowEnd, column, columnEnd) + marks(row, column) + words(kind, row, column)
        case .twoToOne, .oneToTwo:
            let sum = BeadWeights.unequal + lengths(row, rowEnd, column, columnEnd)
            return sum + marks(rowEnd - 1, columnEnd - 1) + words(kind, row, column)
        case .twoToTwo:
            let sum = BeadWeights.twoToTwo + lengths(row, rowEnd, column, columnEnd)
            return sum + marks(rowEnd - 1, columnEnd - 1) + words(kind, row, column)
        }
    }

    private func words(_ kind: BeadKind, _ row: Int, _ column: Int) -> Float {
        let targetTable = kind.sources == 1 ? pairs.targetBesideOne : pairs.targetBesideTwo
        let sourceTable = kind.targets == 1 ? pairs.sourceBesideOne : pairs.sourceBesideTwo
        var sum = value(targetTable, row, column) + value(sourceTable, row, column)
        if kind.targets == 2 { sum += value(targetTable, row, column + 1) }
        if kind.sources == 2 { sum += value(sourceTable, row + 1, column) }
        return sum
    }

    /// The value at a place, or very little beyond the band.
    private func value(_ table: [Float], _ row: Int, _ column: Int) -> Float {
        guard column >= band.lower[row], column <= band.upper[row] else { return -1000 }
        return table[band.starts[row] + column - band.lower[row]]
    }

    private func marks(_ row: Int, _ column: Int) -> Float {
        BeadWeights.marks * SentenceMarks.agreement(source.marks[row], target.marks[column])
    }

    /// The logarithm of the probability of the lengths, after Gale and Church (1993), but of the ratio, which long tails suit better.
    private func lengths(_ row: Int, _ rowEnd: Int, _ column: Int, _ columnEnd: Int) -> Float {
        var expected = Float(source.lengths[row])
        if rowEnd - row == 2 { expected += Float(source.lengths[row + 1]) }
        expected *= ratio
        var found = Float(target.lengths[column])
        if columnEnd - column == 2 { found += Float(target.lengths[column + 1]) }
        let deviation = BinaryLogarithm.natural((found + 8) / (expected + 8))
        let variance = BeadWeights.variance * (1 + BeadWeights.shortness / ((expected + found) / 2 + 10))
        return -BeadWeights.length * min(BeadWeights.lengthLimit, deviation * deviation / (2 * variance))
    }
}
