import PadananLanguage
import PadananModel

/// Links the words of sentence pairs that render each other.
///
/// Made by `WordAlignmentTrainer`. Not shared between threads; each keeps its own copy.
public struct WordAligner: Sendable {
    private let model: WordAlignmentModel
    private let settings: WordAlignmentSettings
    private var sourceNumbers: PieceNumbers
    private var targetNumbers: PieceNumbers
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

    /// The links of a sentence pair, given as words, UTF-8; by source, then target word.
    public mutating func align(source words: [[UInt8]], target others: [[UInt8]]) -> [WordLink] {
        let (source, target) = (reader.source(words), reader.target(others))
        let sourcePieces = source.pieces.compactMap { sourceNumbers.number(of: $0) }
        let targetPieces = target.pieces.compactMap { targetNumbers.number(of: $0) }
        guard sourcePieces.count == source.pieces.count, targetPieces.count == target.pieces.count, !words.isEmpty, !others.isEmpty else { return [] }
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
