import PadananLanguage
import PadananModel

/// Learns how two languages render each other's words from a bitext: IBM model 1, then hidden Markov models of both directions that count what they
/// agree on, with variational Bayes.
///
///     var trainer = WordAlignmentTrainer(.indonesianEnglish)
///     for pair in pairs { trainer.add(source: pair.source, target: pair.target) }
///     let aligner = trainer.train()
///
/// Deterministic: the same bitext gives the same bits, whatever the number of threads, as sentences are shared out the same way.
/// Memory: about 30 bytes a pair of words that occur together twice, 8 a word of the text. Cost: linear in the sum of the products of the sentences'
/// lengths; per round about 0.1 µs a pair of words.
public struct WordAlignmentTrainer: Sendable {
    private var reader: PieceReading
    private var sourceNumbers = PieceNumbers()
    private var targetNumbers = PieceNumbers()
    private var source = PieceText()
    private var target = PieceText()
    private let languages: LanguagePair
    private let settings: WordAlignmentSettings

    /// Sentences of more words are not learned from.
    private static let longest = 200
    /// Into how many shares the sentences are divided.
    public static let shares = 4

    public init(_ languages: LanguagePair, settings: WordAlignmentSettings = WordAlignmentSettings()) {
        self.languages = languages
        self.settings = settings
        reader = PieceReading(languages)
    }

    /// How many pairs were added.
    public var count: Int { source.count }

    /// Adds a pair of sentences, each as the words and marks that will be aligned, UTF-8.
    public mutating func add(source words: [[UInt8]], target others: [[UInt8]]) {
        let (own, their) = (reader.source(words), reader.target(others))
        guard own.pieces.count <= Self.longest, their.pieces.count <= Self.longest else { return }
        source.append(own.pieces.map { sourceNumbers.add($0) })
        target.append(their.pieces.map { targetNumbers.add($0) })
    }

    /// Trains on one thread; see `train(_:)` for more.
    public func train() -> WordAligner {
        train { shares, body in shares.map(body) }
    }

    /// Trains with the caller's threads: `map` works on all shares and returns the results in their order.
    public func train(_ map: ([Int], @Sendable (Int) -> ExpectedCounts) -> [ExpectedCounts]) -> WordAligner {
        var model = startingModel()
        for round in 0..<settings.plainRounds + settings.orderedRounds {
            let usesOrder = round >= settings.plainRounds
            let current = model
            let counts = map(Array(0..<Self.shares)) { expectation(current, share: $0, usesOrder: usesOrder) }
            guard var sum = counts.first else { break }
            for other in counts.dropFirst() { sum.add(other) }
            model.update(sum, prior: settings.prior, usesOrder: usesOrder)
        }
        return WordAligner(model, languages, settings, sourceNumbers: sourceNumbers, targetNumbers: targetNumbers)
    }
}

// MARK: Steps

extension WordAlignmentTrainer {
    private func startingModel() -> WordAlignmentModel {
        let counter = CooccurrenceCounter(
            source: source, target: target, sourcePieces: sourceNumbers.count, targetPieces: targetNumbers.count)
        let (pairs, together) = counter.pairs(least: source.count < 5000 ? 1 : settings.leastTogether)
        var weights = [Float](repeating: 0, count: pairs.targets.count)
        for piece in 0..<pairs.sourceCount {
            for slot in pairs.row(piece) where pairs.targets[slot] != PairTable.empty {
                let frequency = Float(sourceNumbers.counts[piece]) * Float(targetNumbers.counts[Int(pairs.targets[slot])])
                weights[slot] = together[slot] * together[slot] / frequency
            }
        }
        let table = TranslationTable(pairs, weights: weights)
        return WordAlignmentModel(table, source: sourceNumbers, target: targetNumbers, settings: settings)
    }

    /// What the sentences of one share add up to under `model`.
    private func expectation(_ model: WordAlignmentModel, share: Int, usesOrder: Bool) -> ExpectedCounts {
        var counter = ExpectationCounter(model, usesOrder: usesOrder)
        for number in stride(from: share, to: source.count, by: Self.shares) {
            counter.add(source: source.pieces[source.range(number)], target: target.pieces[target.range(number)])
        }
        return counter.counts
    }
}
