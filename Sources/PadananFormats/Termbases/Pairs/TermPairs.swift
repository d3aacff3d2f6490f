import PadananModel

/// The rows of one concept in a table of source and target terms.
struct TermPairs {
    /// A source term with the target terms for it, the best first: an abbreviation is rendered by an abbreviation.
    struct Entry {
        var source: String
        var targets: [String]
    }

    private(set) var entries: [Entry] = []

    /// The approved terms of `concept`; no entries, and a loss, when one of the languages has none.
    init(of concept: Concept, languages: LanguagePair, losses: inout Losses) {
        let sources = Self.approved(concept, languages.source)
        let targets = Self.approved(concept, languages.target)
        for (language, terms) in [(languages.source, sources), (languages.target, targets)] where terms.isEmpty {
            losses.add("concepts without an approved term in \(language.formatted) are left out", at: concept.location)
            return
        }
        var seen: Set<String> = []
        for source in sources where seen.insert(source.text).inserted {
            let isShort = Self.isShort(source)
            let isAlike = { (target: Term) in Self.isShort(target) == isShort }
            let sorted = targets.filter(isAlike) + targets.filter { !isAlike($0) }
            entries.append(Entry(source: source.text, targets: Self.unique(sorted.map(\.text))))
        }
    }

    /// Whether a term is an abbreviation, by its type or, where none is stated, its capitals.
    private static func isShort(_ term: Term) -> Bool {
        term.type.isShortened || term.isAllCapitals
    }

    private static func approved(_ concept: Concept, _ language: LanguageTag) -> [Term] {
        concept.terms(in: language).filter(\.status.isApproved)
    }

    private static func unique(_ texts: [String]) -> [String] {
        var seen: Set<String> = []
        return texts.filter { seen.insert($0).inserted }
    }
}
