import PadananModel

/// What a column of the master table holds.
enum MasterTableColumn: Hashable {
    case concept, subject, pos, caseRule, when, translate, definition, definitionSource, note, source
    case terms(LanguageTag, TermStatus, TermType)
    /// The part of speech of single terms.
    case termPos(LanguageTag)
    /// What is said of the concept, or of a language and its terms.
    case annotations(LanguageTag?, DataCategory)
    case transactions(LanguageTag?, Transaction.Kind)
    /// Annotations whose category stands in the cell.
    case other(LanguageTag?)

    /// The columns by name, but for those of a language.
    static let named: [String: MasterTableColumn] = {
        var columns: [String: MasterTableColumn] = [
            "concept": .concept, "subject": .subject, "pos": .pos, "case": .caseRule, "when": .when, "translate": .translate,
            "definition": .definition, "definition:source": .definitionSource, "note": .note, "source": .source, "other": .other(nil),
        ]
        for (name, kind) in transactionNames { columns[name] = .transactions(nil, kind) }
        for name in ["context", "see", "link", "graphic", "customer", "project"] {
            columns[name] = categoryNames[name].map { .annotations(nil, $0) }
        }
        return columns
    }()

    /// Names near which a three-letter language tag is taken for a slip.
    private static let namesTypedByHand = ["concept", "subject", "pos", "case", "when", "translate", "definition", "note", "source"]

    private static let statusNames = names(TermStatus.self)
    private static let typeNames = names(TermType.self)
    private static let transactionNames: [String: Transaction.Kind] = ["created": .origination, "changed": .modification]
    private static let categoryNames: [String: DataCategory] = [
        "definition": .definition, "note": .note, "source": .source, "context": .context, "see": .crossReference,
        "link": .externalCrossReference, "graphic": .graphic, "customer": .customer, "project": .project, "region": .geographicalUsage,
        "gender": .grammaticalGender, "location": .termLocation,
    ]

    private static func names<Choice: CaseIterable & RawRepresentable<String>>(_ type: Choice.Type) -> [String: Choice] {
        Dictionary(uniqueKeysWithValues: Choice.allCases.map { ($0.rawValue.lowercased(), $0) })
    }

    /// Reads a column name in lower case: `concept`, `id`, `en:forbidden`, `en:preferred:acronym`, `en:note`; `nil` when it is none.
    init?(_ name: String) {
        if let named = Self.named[name] {
            self = named
            return
        }
        let parts = name.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        let tag = LanguageTag(parts[0])
        guard tag.isWellFormed, Self.isPlausible(tag), let column = Self.column(of: tag, Array(parts[1...])) else { return nil }
        self = column
    }

    private static func column(of tag: LanguageTag, _ qualifiers: [String]) -> MasterTableColumn? {
        guard let first = qualifiers.first else { return .terms(tag, .preferred, .fullForm) }
        if qualifiers.count == 2, let status = statusNames[first], let type = typeNames[qualifiers[1]] { return .terms(tag, status, type) }
        guard qualifiers.count == 1 else { return nil }
        if let status = statusNames[first] { return .terms(tag, status, .fullForm) }
        if let type = typeNames[first], type != .fullForm { return .terms(tag, .admitted, type) }
        if let kind = transactionNames[first] { return .transactions(tag, kind) }
        if let category = categoryNames[first] { return .annotations(tag, category) }
        return first == "pos" ? .termPos(tag) : first == "other" ? .other(tag) : nil
    }

    /// Three letters may be a language of ISO 639-3 or a mistyped column name; a name near a known one is taken for the latter.
    private static func isPlausible(_ tag: LanguageTag) -> Bool {
        tag.primary.utf8.count == 2 || Spelling.nearest(to: tag.description, among: namesTypedByHand) == nil
    }

    /// All names a user may have meant, for suggestions.
    static func names(for languages: LanguagePair) -> [String] {
        let tags = [languages.source.description, languages.target.description]
        let qualifiers = statusNames.keys.sorted() + typeNames.keys.sorted().filter { $0 != "fullform" } + categoryNames.keys.sorted()
        return named.keys.sorted() + tags + tags.flatMap { tag in qualifiers.map { "\(tag):\($0)" } }
    }

    // MARK: Writing

    /// The name to write in the header.
    var name: String {
        switch self {
        case .terms(let tag, .preferred, .fullForm): return tag.formatted
        case .terms(let tag, .admitted, let type) where type != .fullForm: return "\(tag.formatted):\(type.rawValue)"
        case .terms(let tag, let status, .fullForm): return "\(tag.formatted):\(status.rawValue)"
        case .terms(let tag, let status, let type): return "\(tag.formatted):\(status.rawValue):\(type.rawValue)"
        case .termPos(let tag): return "\(tag.formatted):pos"
        case .other(let tag?): return "\(tag.formatted):other"
        case .annotations(let tag?, let category): return "\(tag.formatted):\(Self.key(of: category, in: Self.categoryNames) ?? "other")"
        case .transactions(let tag?, let kind): return "\(tag.formatted):\(Self.key(of: kind, in: Self.transactionNames) ?? "other")"
        default: return Self.key(of: self, in: Self.named) ?? "other"
        }
    }

    private static func key<Value: Equatable>(of value: Value, in names: [String: Value]) -> String? {
        names.first { $0.value == value }?.key
    }

    /// The column for an annotation of the concept (`language` is `nil`), or of a language and its terms.
    static func column(for category: DataCategory, language: LanguageTag?) -> MasterTableColumn {
        guard let name = key(of: category, in: categoryNames) else { return .other(language) }
        if language == nil, named[name] != .annotations(nil, category) { return .other(nil) }
        return .annotations(language, category)
    }

    /// The column for a transaction.
    static func column(for kind: Transaction.Kind, language: LanguageTag?) -> MasterTableColumn {
        transactionNames.values.contains(kind) ? .transactions(language, kind) : .other(language)
    }

    /// The language of which the column tells, or `nil`.
    var language: LanguageTag? {
        switch self {
        case .terms(let tag, _, _), .termPos(let tag): tag
        case .annotations(let tag, _), .transactions(let tag, _), .other(let tag): tag
        default: nil
        }
    }

    /// Where the column stands among those of its language: terms by status and type, then what is said of them.
    var rank: Int {
        switch self {
        case .concept: 0
        case .subject: 1
        case .terms(_, let status, let type):
            10 + (TermStatus.allCases.firstIndex(of: status) ?? 0) * 10 + (TermType.allCases.firstIndex(of: type) ?? 0)
        case .pos: 100
        case .caseRule: 101
        case .when: 102
        case .translate: 103
        case .definition: 104
        case .definitionSource: 105
        case .note: 106
        case .source: 107
        case .termPos: 110
        case .annotations(_, let category): 120 + (Self.categoryOrder.firstIndex(of: category) ?? 0)
        case .transactions(_, let kind): kind == .origination ? 140 : 141
        case .other: 150
        }
    }

    private static let categoryOrder: [DataCategory] = [
        .definition, .context, .note, .source, .crossReference, .externalCrossReference, .graphic, .customer, .project, .geographicalUsage,
        .grammaticalGender, .termLocation,
    ]
}
