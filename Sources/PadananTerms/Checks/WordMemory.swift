import PadananLanguage

/// What a session has found out about words by analysis and look-ups, so that each is asked about once.
///
/// Bounded, by the hash of a word (see `HashCache`). Not shared between threads.
final class WordMemory {
    private var sourceWords: HashCache<Bool>
    private var targetWords: HashCache<Bool>
    private var derivedWords: HashCache<Bool>
    private var foreignWords: HashCache<Bool>
    /// By raw values.
    private var varieties = HashCache<Int>(limit: 1 << 13, noVariety)
    private static let noVariety = -1

    init() {
        let unknown = HashCache(limit: 1 << 13, false)
        (sourceWords, targetWords, derivedWords, foreignWords) = (unknown, unknown, unknown, unknown)
    }

    /// Whether a word of the source's language is ordinary.
    ///
    /// - Parameters:
    ///   - hash: `WordHash` of the word's bytes.
    ///   - find: asks for it.
    func isOrdinaryInSource(_ hash: UInt64, _ find: () -> Bool) -> Bool { sourceWords.value(of: hash, find) }

    /// Whether a word of the target's language is ordinary.
    func isOrdinaryInTarget(_ hash: UInt64, _ find: () -> Bool) -> Bool { targetWords.value(of: hash, find) }

    /// Whether a word of the source's language is derived from another.
    func isDerivedInSource(_ hash: UInt64, _ find: () -> Bool) -> Bool { derivedWords.value(of: hash, find) }

    /// Whether a word is in the dictionary of the source's language only.
    func isForeign(_ hash: UInt64, _ find: () -> Bool) -> Bool { foreignWords.value(of: hash, find) }

    /// The variety in which a word of the target is spelt.
    func variety(_ hash: UInt64, _ find: () -> SpellingVarieties.Variety?) -> SpellingVarieties.Variety? {
        SpellingVarieties.Variety(rawValue: varieties.value(of: hash) { find()?.rawValue ?? Self.noVariety })
    }
}
