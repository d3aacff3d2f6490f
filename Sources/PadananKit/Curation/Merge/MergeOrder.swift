import PadananLanguage

/// The order of the rows, or columns, of two versions.
enum MergeOrder {
    /// All of both: in the order of the version that changed it (ours, when both did), the others behind what they stand behind in theirs.
    ///
    /// - Parameter base: `nil` when there is no common version.
    /// - Complexity: linear.
    static func merged(base: [String]?, ours: [String], theirs: [String]) -> [String] {
        guard let base else { return inserted(theirs, into: ours) }
        let (known, kept) = (Set(base), Set(ours))
        let isUnchanged = base.filter(kept.contains) == ours.filter(known.contains)
        return isUnchanged ? inserted(ours, into: theirs) : inserted(theirs, into: ours)
    }

    private static func inserted(_ names: [String], into order: [String]) -> [String] {
        var known = Set(order)
        var followers: [String?: [String]] = [:]
        var previous: String?
        for name in names {
            if known.insert(name).inserted { followers[previous, default: []].append(name) } else { previous = name }
        }
        return (followers[nil] ?? []) + order.flatMap { [$0] + (followers[$0] ?? []) }
    }

    /// Whether ids are in the order of `padanan glossary sort`.
    static func isSorted(_ ids: [String]) -> Bool { zip(ids, ids.dropFirst()).allSatisfy { !precedes($1, $0) } }

    static func sorted(_ ids: [String]) -> [String] { ids.sorted(by: precedes) }

    private static func precedes(_ first: String, _ second: String) -> Bool {
        let keys = (FoldedKey.fold(first), FoldedKey.fold(second))
        if keys.0 != keys.1 { return keys.0.utf8.lexicographicallyPrecedes(keys.1.utf8) }
        return first.utf8.lexicographicallyPrecedes(second.utf8)
    }
}
