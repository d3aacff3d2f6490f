import PadananLanguage
import PadananModel

/// Learns how two languages render each other's words from a bitext: IBM model 1, then hidden Markov models of both directions that count what they
/// agree on, with variational Bayes. Where there is a built-in lexicon of the languages, training starts from it instead of from model 1, and it stays
/// a prior of each round.
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
    /// Where training starts from.
    private let lexicon: LinkLexicon?

    /// Sentences of more words are not learned from.
    private static let longest = 200
    /// In a text of fewer pairs of sentences, pairs of words count that occur together once.
    private static let small = 20_000
    /// Into how many shares the sentences are divided.
    public static let shares = 4

    public init(_ languages: LanguagePair, settings: WordAlignmentSettings = WordAlignmentSettings()) {
        self.languages = languages
        self.settings = settings
        lexicon = settings.lexicon == nil ? nil : LinkLexicon.of(languages)
        reader = PieceReading(languages)
    }

    /// How often training goes through all pairs.
    public var rounds: Int { plainRounds + settings.orderedRounds }

    private var plainRounds: Int { lexicon == nil ? settings.plainRounds : 0 }

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
        WordAligner(run(map).model, languages, settings, source: sourceNumbers.index, target: targetNumbers.index)
    }

    /// Trains as `train(_:)` does and gives what the last round counted, to be kept as a lexicon.
    public func learnLinks(_ map: ([Int], @Sendable (Int) -> ExpectedCounts) -> [ExpectedCounts]) -> LearnedLinks {
        let (model, counts) = run(map)
        return LearnedLinks(model, counts, source: sourceNumbers, target: targetNumbers)
    }
}

// MARK: Steps

extension WordAlignmentTrainer {
    private func run(
        _ map: ([Int], @Sendable (Int) -> ExpectedCounts) -> [ExpectedCounts]
    ) -> (model: WordAlignmentModel, counts: ExpectedCounts?) {
        let match = lexicon.map { LexiconMatch($0, source: sourceNumbers, target: targetNumbers) }
        var model = startingModel(match)
        var known: LexiconPrior?
        if let match, let strength = settings.lexicon {
            known = LexiconPrior(match, model.table.pairs, strength)
            known?.start(&model)
        }
        var counts: ExpectedCounts?
        for round in 0..<rounds {
            let usesOrder = round >= plainRounds
            let current = model
            let shares = map(Array(0..<Self.shares)) { expectation(current, share: $0, usesOrder: usesOrder) }
            guard var sum = shares.first else { break }
            for other in shares.dropFirst() { sum.add(other) }
            model.update(sum, prior: settings.prior, known: known, usesOrder: usesOrder)
            counts = sum
        }
        return (model, counts)
    }

    private func startingModel(_ match: LexiconMatch?) -> WordAlignmentModel {
        let counter = CooccurrenceCounter(
            source: source, target: target, sourcePieces: sourceNumbers.count, targetPieces: targetNumbers.count)
        let least = source.count < Self.small ? 1 : settings.leastTogether
        let (pairs, together) =
            match.map { match in counter.pairs(least: least) { match.slot($0, $1) >= 0 } } ?? counter.pairs(least: least)
        var weights = [Float](repeating: 0, count: pairs.targets.count)
        for piece in 0..<pairs.sourceCount {
            for slot in pairs.row(piece) where pairs.targets[slot] != PairTable.empty {
                let frequency = Float(sourceNumbers.counts[piece]) * Float(targetNumbers.counts[Int(pairs.targets[slot])])
                weights[slot] = together[slot] * together[slot] / frequency
            }
        }
        let table = TranslationTable(pairs, weights: weights)
        return WordAlignmentModel(table, counts: (sourceNumbers.counts, targetNumbers.counts), settings: settings)
    }

    /// What the sentences of one share add up to under `model`.
    private func expectation(_ model: WordAlignmentModel, share: Int, usesOrder: Bool) -> ExpectedCounts {
        var counter = ExpectationCounter(model, usesOrder: usesOrder)
        for number in stride(from: share, to: source.count, by: Self.shares) {
            counter.add(
                source: PieceSentence(source.pieces[source.range(number)], sourceNumbers),
                target: PieceSentence(target.pieces[target.range(number)], targetNumbers))
        }
        return counter.counts
    }
}
