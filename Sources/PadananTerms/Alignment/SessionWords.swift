import PadananModel

/// The word aligner of a session, made when something is first to be aligned: most segments have nothing.
final class SessionWords {
    private let languages: LanguagePair
    private var aligner: WordAligner?
    private var isMade = false

    init(_ languages: LanguagePair) {
        self.languages = languages
    }

    /// See `WordAligner.weights`; `nil` also for languages without a lexicon.
    func weights(_ words: [[UInt8]], _ others: [[UInt8]]) -> WordWeights? {
        if !isMade { (aligner, isMade) = (WordAligner.lexicon(languages), true) }
        return aligner?.weights(source: words, target: others)
    }
}
