import PadananModel

/// How many columns each language needs in a table, and which term stands in which.
struct LanguageLayout {
    /// The languages, those of the pair first.
    let languages: [LanguageTag]
    private let counts: [LanguageTag: Int]

    /// More synonyms than this stand in further rows or are lost: one concept with very many would widen every row.
    static let maximumColumns = 32

    init(_ termbase: Termbase, languages pair: LanguagePair) {
        var counts: [LanguageTag: Int] = [:]
        for concept in termbase.concepts {
            var own: [LanguageTag: Int] = [:]
            for term in concept.terms { own[term.language, default: 0] += 1 }
            counts.merge(own) { max($0, $1) }
        }
        self.counts = counts.mapValues { min($0, Self.maximumColumns) }
        let isOf = { (tag: LanguageTag, language: LanguageTag) in tag.isSameLanguage(as: language) }
        let all = counts.keys.sorted()
        let sources = all.filter { isOf($0, pair.source) }
        let targets = all.filter { isOf($0, pair.target) && !isOf($0, pair.source) }
        let others = all.filter { !isOf($0, pair.source) && !isOf($0, pair.target) }
        languages = (sources.isEmpty ? [pair.source] : sources) + (targets.isEmpty ? [pair.target] : targets) + others
    }

    /// The columns of a language, at least one.
    func columns(of language: LanguageTag) -> Int {
        max(1, counts[language] ?? 1)
    }

    /// The terms of a concept by language, cut into rows; there is one row at least.
    func rows(of concept: Concept) -> [[LanguageTag: [Term]]] {
        let terms = Dictionary(grouping: concept.terms, by: \.language)
        let longest = terms.values.map(\.count).max() ?? 0
        return stride(from: 0, to: max(1, longest), by: Self.maximumColumns).map { start in
            terms.mapValues { Array($0.dropFirst(start).prefix(Self.maximumColumns)) }
        }
    }
}
