import GRDB
import PadananModel
import PadananTerms

extension TranslationMemory {
    /// Units of which a source is read and scored in a fuzzy search.
    static let mostScored = 400
    /// Units of one and the same source that are looked at, the newest.
    private static let mostExact = 2000

    /// What the memory proposes for `source`, the best first: `limit` units of different texts, of `minimumScore` or more.
    ///
    /// The proposal is the unit's target, its codes exchanged for those of `source` that they stand for; codes without such are left out.
    /// - Parameters:
    ///   - previous: the source text before it, empty at the beginning of a document; `nil` when not known. Likewise `next`.
    ///   - minimumScore: 100 looks for the same text only.
    ///   - repairer: carries over differences in terms, numbers and names where that is certain.
    public func matches(
        for source: InlineText, languages: LanguagePair = .indonesianEnglish, previous: String? = nil, next: String? = nil, limit: Int = 5,
        minimumScore: Double = 70, repairer: MemoryRepairer? = nil
    ) throws -> [MemoryMatch] {
        guard limit > 0 else { return [] }
        let found = try describing {
            try pool.read { db -> [MemoryMatch] in
                guard let scope = try MemoryPair.scope(of: languages, db) else { return [] }
                let search = MemorySearch(db, scope: scope, source: source, languages: languages, limit: limit, minimum: minimumScore)
                return try search.matches(previous: previous, next: next, exactLimit: Self.mostExact, fuzzyLimit: Self.mostScored)
            }
        }
        guard let repairer else { return found }
        return found.map { $0.kind == .fuzzy ? repairer.repaired($0, for: source) ?? $0 : $0 }.sorted(by: MemoryMatch.isBetter)
    }
}
