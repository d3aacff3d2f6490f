import PadananModel

/// The columns of the merged table, by how they are merged.
struct MergeColumns {
    /// All, in order.
    let names: [String]
    /// Those that hold no terms.
    let texts: [String]
    /// Those of each language that hold terms.
    let terms: [(LanguageTag, [MergeColumn])]

    init(base: MergeTable?, ours: MergeTable, theirs: MergeTable) {
        names = MergeOrder.merged(base: base?.columns, ours: ours.columns, theirs: theirs.columns)
        let known = Dictionary((ours.document.columns + theirs.document.columns).map { ($0.name, $0.terms) }) { first, _ in first }
        texts = names.filter { known[$0] == .some(nil) }
        let columns = names.compactMap { name in known[name].flatMap { $0.map { MergeColumn(name: name, terms: $0) } } }
        terms = Dictionary(grouping: columns, by: \.terms.language).sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }
}
