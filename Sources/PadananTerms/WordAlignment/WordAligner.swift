import PadananLanguage
import PadananModel

/// Links the words of sentence pairs that render each other.
///
/// Made by `WordAlignmentTrainer`. Not shared between threads; each keeps its own copy.
public struct WordAligner: Sendable {
    private let model: WordAlignmentModel
    /// The thresholds of links may be changed; what belongs to training has no effect any more.
    public var settings: WordAlignmentSettings
    private let sourceNumbers: PieceNumbers
    private let targetNumbers: PieceNumbers
    private var reader: PieceReading
    private var posteriors = PairPosteriors()

    init(
        _ model: WordAlignmentModel, _ languages: LanguagePair, _ settings: WordAlignmentSettings, sourceNumbers: PieceNumbers,
        targetNumbers: PieceNumbers
    ) {
        self.model = model
        self.settings = settings
        self.sourceNumbers = sourceNumbers
        self.targetNumbers = targetNumbers
        reader = PieceReading(languages)
    }

    /// Longer sentences, in pieces of words, get no links: memory and time grow with the product of both.
    private static let longest = 400

    /// The links of a sentence pair, given as words, UTF-8; by source, then target word.
    ///
    /// Words that training did not see are linked by their place between others.
    public mutating func align(source words: [[UInt8]], target others: [[UInt8]]) -> [WordLink] {
        let (source, target) = (reader.source(words), reader.target(others))
        guard 1...Self.longest ~= source.pieces.count, 1...Self.longest ~= target.pieces.count else { return [] }
        let sourcePieces = source.pieces.map { sourceNumbers.number(of: $0) }
        let targetPieces = target.pieces.map { targetNumbers.number(of: $0) }
        posteriors.run(model, source: sourcePieces[...], target: targetPieces[...], usesOrder: settings.orderedRounds > 0)
        var decoder = LinkDecoder(sourceCount: words.count, targetCount: others.count)
        for (i, word) in source.words.enumerated() {
            for (j, other) in target.words.enumerated() {
                decoder.add(word, other, forward: posteriors.forward(i, j), backward: posteriors.backward(i, j))
            }
        }
        return decoder.links(sure: settings.sure, beside: settings.beside)
    }
}
