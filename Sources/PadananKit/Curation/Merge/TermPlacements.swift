import PadananModel

/// In which columns of a language the terms of a concept stand.
struct TermPlacements {
    /// Names of columns by the texts of terms.
    private(set) var columns: [String: Set<String>] = [:]
    /// The terms in the order of the row.
    private(set) var terms: [String] = []

    init(_ row: MergeRow?, _ names: [String]) {
        for name in names {
            for text in row?.values(name) ?? [] { add(text, name) }
        }
    }

    private mutating func add(_ text: String, _ name: String) {
        if columns[text] == nil { terms.append(text) }
        columns[text, default: []].insert(name)
    }

    /// The columns of a term; empty when the row hasn't got it.
    subscript(_ term: String) -> Set<String> { columns[term] ?? [] }

    /// The columns of a term in the order of the table, for messages.
    func named(_ term: String) -> String { self[term].sorted().joined(separator: ", ") }
}
