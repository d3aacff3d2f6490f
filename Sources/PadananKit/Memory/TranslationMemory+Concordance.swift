import GRDB
import PadananModel
import PadananTerms

extension TranslationMemory {
    /// The units in which the words of `text` stand one after the other, in any letter case, the newest first.
    ///
    /// - Parameter side: where to look.
    public func concordance(
        _ text: String, side: MemorySide = .source, languages: LanguagePair = .indonesianEnglish, limit: Int = 20
    ) throws -> [ConcordanceHit] {
        let words = MemoryTokens(text)
        guard limit > 0, !words.tokens.isEmpty else { return [] }
        return try describing {
            try pool.read { db in
                guard let scope = try MemoryPair.scope(of: languages, db) else { return [] }
                return try ConcordanceSearch(db, scope: scope, side: side, words: words).hits(limit: limit)
            }
        }
    }
}
