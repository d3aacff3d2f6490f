import PadananLanguage
import PadananModel

/// Links the words of sentence pairs that render each other.
///
/// Made by `WordAlignmentTrainer` from a bitext, or from a lexicon alone. Not shared between threads; each keeps its own copy.
public struct WordAligner: Sendable {
    private let model: WordAlignmentModel
    /// The thresholds of links may be changed; what belongs to training has no effect any more.
    public var settings: WordAlignmentSettings
    private let sourceIndex: WordHashMap
    private let targetIndex: WordHashMap
    private var reader: PieceReading
    private var posteriors = PairPosteriors()

    init(
        _ model: WordAlignmentModel, _ languages: LanguagePair, _ settings: WordAlignmentSettings, source: WordHashMap, target: WordHashMap
    ) {
        self.model = model
        self.settings = settings
        sourceIndex = source
        targetIndex = target
        reader = PieceReading(languages)
    }

    /// An aligner that has learned nothing but the built-in lexicon of the languages; `nil` when there is none.
    ///
    /// Cost: the lexicon is made ready once, about 15 ms, and shared from then on.
    public static func lexicon(_ languages: LanguagePair) -> WordAligner? {
        LinkLexicon.of(languages).map {
            WordAligner($0.model, languages, WordAlignmentSettings(), source: $0.source, target: $0.target)
        }
    }

    /// Longer sentences, in pieces of words, get no links: memory and time grow with the product of both.
    static let longest = 400

    /// The links of a sentence pair, given as words, UTF-8; by source, then target word.
    ///
    /// Words that training did not see are linked by their place between others.
    public mutating func align(source words: [[UInt8]], target others: [[UInt8]]) -> [WordLink] {
        var decoder = LinkDecoder(sourceCount: words.count, targetCount: others.count)
        guard read(words, others, { decoder.add($0, $1, forward: $2, backward: $3) }) else { return [] }
        return decoder.links(sure: settings.sure, beside: settings.beside)
    }

    /// How strongly the words of a sentence pair, UTF-8, stand for each other; `nil` where a sentence is empty or too long.
    ///
    /// Cost: linear in the product of the lengths of the sentences; some 0.1 ms for 20 words each.
    public mutating func weights(source words: [[UInt8]], target others: [[UInt8]]) -> WordWeights? {
        var weights = WordWeights(sourceCount: words.count, targetCount: others.count)
        guard read(words, others, { weights.add($0, $1, ($2 + $3) / 2) }) else { return nil }
        return weights
    }

    /// Hands the probabilities of both directions to `body`, for each pair of pieces by the words that they belong to.
    private mutating func read(
        _ words: [[UInt8]], _ others: [[UInt8]], _ body: (_ word: Int, _ other: Int, _ forward: Float, _ backward: Float) -> Void
    ) -> Bool {
        let (source, target) = (reader.source(words), reader.target(others))
        guard 1...Self.longest ~= source.pieces.count, 1...Self.longest ~= target.pieces.count else { return false }
        posteriors.run(
            model, source: PieceSentence(source.pieces, sourceIndex), target: PieceSentence(target.pieces, targetIndex),
            usesOrder: settings.orderedRounds > 0)
        for (i, word) in source.words.enumerated() {
            for (j, other) in target.words.enumerated() {
                body(word, other, posteriors.forward(i, j), posteriors.backward(i, j))
            }
        }
        return true
    }
}
