import PadananModel

/// The header of a table with a column for each language.
struct LanguageHeader {
    /// `nil` for a column that isn't known.
    private(set) var columns: [LanguageColumn?] = []
    /// Whether every language is named by a tag: `id`, not `Indonesian`.
    private(set) var hasOnlyTags = true

    /// - Parameter cells: trimmed.
    init(_ cells: [String]) {
        columns = cells.map { LanguageColumn($0) }
        resolveShortNames(cells)
        for (cell, column) in zip(cells, columns) {
            if case .term(let tag) = column, LanguageTag(cell) != tag { hasOnlyTags = false }
        }
    }

    /// `ID` and `No` may be languages or numbers: numbers in the first column, when two languages stand behind it by name.
    private mutating func resolveShortNames(_ cells: [String]) {
        guard let first = cells.first, ["id", "no", "no."].contains(first.lowercased()) else { return }
        var others: Set<String> = []
        var areTags = true
        for (cell, column) in zip(cells, columns).dropFirst() {
            guard case .term(let tag) = column else { continue }
            others.insert(tag.primary)
            areTags = areTags && LanguageTag(cell) == tag
        }
        let isTag = areTags && !first.hasSuffix(".") && first != "No" && !others.contains(first.lowercased())
        if others.count > 1, !isTag { columns[0] = .identifier }
    }

    /// The languages of the terms, each once, in the order of their columns.
    var languages: [LanguageTag] {
        var seen: Set<LanguageTag> = []
        return columns.compactMap { column in
            if case .term(let tag) = column, seen.insert(tag).inserted { tag } else { nil }
        }
    }

    /// Whether there are two different languages at least.
    var hasSeveralLanguages: Bool { Set(languages.map(\.primary)).count > 1 }
}
