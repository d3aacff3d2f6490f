import PadananModel

/// What a column of the master table holds.
enum MasterTableColumn: Hashable {
    case concept, subject, pos, caseRule, when, translate, definition, note, source
    case terms(LanguageTag, TermStatus, TermType)

    /// The columns by name, but for those of terms.
    static let named: [String: MasterTableColumn] = [
        "concept": .concept, "subject": .subject, "pos": .pos, "case": .caseRule, "when": .when, "translate": .translate,
        "definition": .definition, "note": .note, "source": .source,
    ]

    /// What may stand behind the colon of `en:forbidden`.
    private static let qualifiers: [String: (TermStatus, TermType)] = [
        "preferred": (.preferred, .fullForm), "admitted": (.admitted, .fullForm), "abbreviation": (.admitted, .abbreviation),
        "deprecated": (.deprecated, .fullForm), "forbidden": (.forbidden, .fullForm),
    ]

    /// Reads a column name: `concept`, `id`, `en:forbidden`; `nil` when it is none.
    init?(_ name: String) {
        if let named = Self.named[name] {
            self = named
            return
        }
        let parts = name.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        let tag = LanguageTag(parts[0])
        guard tag.isWellFormed, Self.isPlausible(tag) else { return nil }
        switch parts.count {
        case 1: self = .terms(tag, .preferred, .fullForm)
        case 2:
            guard let (status, type) = Self.qualifiers[parts[1]] else { return nil }
            self = .terms(tag, status, type)
        default: return nil
        }
    }

    /// Three letters may be a language of ISO 639-3 or a mistyped column name; a name near a known one is taken for the latter.
    private static func isPlausible(_ tag: LanguageTag) -> Bool {
        tag.primary.utf8.count == 2 || Spelling.nearest(to: tag.description, among: Array(named.keys)) == nil
    }

    /// All names a user may have meant, for suggestions.
    static func names(for languages: LanguagePair) -> [String] {
        let tags = [languages.source.description, languages.target.description]
        return named.keys.sorted() + tags + tags.flatMap { tag in qualifiers.keys.sorted().map { "\(tag):\($0)" } }
    }
}
