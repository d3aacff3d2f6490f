import PadananModel

/// Which columns of a table hold what.
struct BitextColumns: Sendable {
    private(set) var source: Int
    /// `nil` when the header names no column for translations.
    private(set) var target: Int?
    private(set) var sourceLanguage: LanguageTag?
    private(set) var targetLanguage: LanguageTag?
    /// Whether the first row says so, rather than the order of columns.
    let hasHeader: Bool
    private var headings: [Int: ColumnHeading] = [:]

    /// The first column is the source, the second its translation.
    init(withoutHeader languages: LanguagePair?) {
        (source, target) = (1, 2)
        (sourceLanguage, targetLanguage) = (languages?.source, languages?.target)
        hasHeader = false
    }

    /// Reads a row as a header; `nil` when it names no columns for source and target.
    init?(header cells: [TableCell], languages: LanguagePair?) {
        var headings: [Int: ColumnHeading] = [:]
        for cell in cells where headings[cell.column] == nil && !cell.text.trimmed.isEmpty {
            headings[cell.column] = ColumnHeading(cell.text)
        }
        Self.takeWeblate(&headings)
        let order = headings.keys.sorted()
        let first = { (role: ColumnHeading.Role) in order.first { headings[$0]?.role == role } }
        let (word, translation) = (first(.source), first(.target))
        // Before a column “source”, “id” is an identifier.
        let free = word.map { word in order.filter { $0 > word || headings[$0]?.role == nil } } ?? order
        let named = Self.languageColumns(headings, free, languages, wanted: (word == nil ? 1 : 0) + (translation == nil ? 1 : 0))
        let choice = Self.choose(named, languages, source: word, target: translation)
        guard let source = choice.source, source != choice.target else { return nil }
        // A lone “Source” may be a text; with a column known besides it is a heading.
        let isAlone = !headings.values.contains { $0.role != nil && $0.role != .source }
        guard choice.target != nil || word != nil && !isAlone else { return nil }
        (self.source, target) = (source, choice.target)
        sourceLanguage = headings[source]?.language ?? languages?.source
        targetLanguage = choice.target.flatMap { headings[$0]?.language } ?? languages?.target
        hasHeader = true
        self.headings = Self.withOneColumnEach(headings, source, choice.target)
    }

    /// The columns that Weblate has beside those of others.
    ///
    /// - Source: Translate Toolkit, `csvl10n`.
    private static let weblateColumns: [String: ColumnHeading.Role] = [
        "location": .reference, "fuzzy": .fuzzy, "translator_comments": .translatorNote, "developer_comments": .extractedNote,
    ]

    /// Gives Weblate's columns their meaning when the table has no others; elsewhere a “location” is a city.
    private static func takeWeblate(_ headings: inout [Int: ColumnHeading]) {
        let names = headings.mapValues { $0.name.lowercased() }
        let common: Set = ["source", "target", "id", "context"]
        guard names.values.allSatisfy({ common.contains($0) || weblateColumns[$0] != nil }) else { return }
        guard names.values.contains("source"), names.values.contains("target") else { return }
        for (column, name) in names {
            if let role = weblateColumns[name] { headings[column]?.role = role }
        }
    }

    /// Whether the next row shows that this one is no header: it says the same, or both are rows of DeepL, which has the two languages
    /// behind each pair.
    ///
    ///     Menteri,minister,id,en
    ///     KTT,summit,id,en
    ///
    /// - Parameter next: the next row that isn't blank; `nil` when there is none.
    func isBelied(by next: [TableCell]?) -> Bool {
        guard hasHeader, let target else { return false }
        let text = { (column: Int) in next?.first { $0.column == column }?.text.trimmed.lowercased() }
        let heading = { (column: Int) in headings[column]?.name.lowercased() }
        if text(source) == heading(source), text(target) == heading(target) { return true }
        let isUnknown = { (column: Int) in headings[column].map { $0.role == nil && $0.language == nil } ?? false }
        let isOfDeepL = Set([source, target]) == [3, 4] && (4...5).contains(headings.count) && isUnknown(1) && isUnknown(2)
        guard isOfDeepL else { return false }
        let isTag = { (text: String?) in text.flatMap { HeadingLanguages.tag($0) } != nil }
        guard isTag(heading(3)), isTag(heading(4)) else { return false }
        return next == nil || isTag(text(3)) && isTag(text(4))
    }

    /// The columns named for a language and nothing else. A column “id” is one when there would be too few without it.
    private static func languageColumns(
        _ headings: [Int: ColumnHeading], _ order: [Int], _ languages: LanguagePair?, wanted: Int
    ) -> [(column: Int, language: LanguageTag)] {
        let named = { (column: Int) in headings[column]?.language.map { (column: column, language: $0) } }
        var columns = order.filter { headings[$0]?.role == nil }.compactMap(named)
        let unclear = order.filter { headings[$0]?.role == .id }.compactMap(named)
        let isMissing = [languages?.source, languages?.target].contains { language in
            language?.isSameLanguage(as: .indonesian) == true && !columns.contains { $0.language.isSameLanguage(as: .indonesian) }
        }
        let isFull = columns.count >= wanted
        if wanted > 0, !isFull || isMissing { columns += unclear.suffix(max(wanted - columns.count, 1)) }
        return columns.sorted { $0.column < $1.column }
    }

    private static func choose(
        _ named: [(column: Int, language: LanguageTag)], _ languages: LanguagePair?, source: Int?, target: Int?
    ) -> (source: Int?, target: Int?) {
        let match = { (language: LanguageTag?, other: Int?) -> Int? in
            guard let language else { return nil }
            let free = named.filter { $0.column != other }
            return (free.first { $0.language == language } ?? free.first { $0.language.isSameLanguage(as: language) })?.column
        }
        let wantedTarget = target ?? match(languages?.target, source)
        let source = source ?? match(languages?.source, wantedTarget) ?? named.first { $0.column != wantedTarget }?.column
        let language = named.first { $0.column == source }?.language
        return (source, wantedTarget ?? named.first { $0.column != source && $0.language != language }?.column)
    }

    /// Leaves to each word its first column, and to source and target only theirs.
    private static func withOneColumnEach(_ headings: [Int: ColumnHeading], _ source: Int, _ target: Int?) -> [Int: ColumnHeading] {
        var headings = headings
        var taken: Set<ColumnHeading.Role> = [.source, .target]
        for column in headings.keys.sorted() {
            if column == source {
                headings[column]?.role = .source
            } else if column == target {
                headings[column]?.role = .target
            } else if let role = headings[column]?.role, role != .note, !taken.insert(role).inserted {
                headings[column]?.role = nil
            }
        }
        return headings
    }

    /// What a column holds; `nil` for one that is not known.
    func role(of column: Int) -> ColumnHeading.Role? {
        if column == source { return .source }
        if column == target { return .target }
        return headings[column]?.role
    }

    /// The column that holds `role`, or `nil`.
    func column(of role: ColumnHeading.Role) -> Int? {
        headings.filter { $0.value.role == role }.keys.min()
    }

    /// The name of a column: its heading, or `column C`.
    func name(of column: Int) -> String {
        headings[column]?.name ?? "column \(CellReference.letters(column))"
    }

    /// The names of the properties that columns hold, in their order.
    var furtherNames: [String] {
        headings.keys.sorted().compactMap { column in
            switch role(of: column) {
            case nil: name(of: column)
            case .reference: "reference"
            case .fuzzy: "fuzzy"
            default: nil
            }
        }
    }
}
