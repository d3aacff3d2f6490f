import PadananLanguage
import PadananModel

/// What a session has found out about words by analysis, so that each is analysed once: which are ordinary, and which are derived.
///
/// Bounded, by the hash of a word (see `HashCache`). Not shared between threads.
final class WordMemory {
    private var sourceWords: HashCache<Bool>
    private var targetWords: HashCache<Bool>
    private var derivedWords: HashCache<Bool>
    private var sourcePhrases: SourcePhrases?

    init() {
        let unknown = HashCache(limit: 1 << 14, false)
        (sourceWords, targetWords, derivedWords) = (unknown, unknown, unknown)
    }

    /// Whether a word of the source's language is ordinary.
    ///
    /// - Parameters:
    ///   - hash: `WordHash` of the word's bytes.
    ///   - find: asks for it.
    func isOrdinaryInSource(_ hash: UInt64, _ find: () -> Bool) -> Bool { sourceWords.value(of: hash, find) }

    /// Whether a word of the target's language is ordinary.
    func isOrdinaryInTarget(_ hash: UInt64, _ find: () -> Bool) -> Bool { targetWords.value(of: hash, find) }

    /// Finds phrases in texts of `language`, the source's.
    ///
    /// - Parameter mostTexts: as of `SourcePhrases`; what was said first holds.
    func phrases(of language: LanguageTag, mostTexts: Int) -> SourcePhrases {
        if let sourcePhrases { return sourcePhrases }
        let made = SourcePhrases(language, mostTexts: mostTexts)
        sourcePhrases = made
        return made
    }

    /// Whether a word of the source's language is derived from another.
    func isDerivedInSource(_ hash: UInt64, _ find: () -> Bool) -> Bool { derivedWords.value(of: hash, find) }
}
