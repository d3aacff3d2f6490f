/// Undoing derivation without a lexicon: every root that the affix rules allow, for suggestions only.
///
/// - Source: Adriani et al. 2007, the prefix rules and the disallowed prefix–suffix pairs.
enum IndonesianAffixes {
    /// Shortest root worth suggesting; shorter ones are mostly accidents.
    static let minimumRoot = 4

    /// Candidate roots of `word`, itself among them.
    static func rootCandidates(of word: String) -> Set<String> {
        var roots: Set<String> = []
        for stem in withoutSuffixes(word) { collect(stem, depth: 0, into: &roots) }
        return roots.filter { $0.utf8.count >= minimumRoot }
    }

    private static func withoutSuffixes(_ word: String) -> [String] {
        var stems = [word]
        for suffix in ["kan", "an", "i"] where word.hasSuffix(suffix) { stems.append(String(word.dropLast(suffix.count))) }
        return stems
    }

    /// Up to two prefixes are undone: `memper-`, `keber-`.
    private static func collect(_ stem: String, depth: Int, into roots: inout Set<String>) {
        roots.insert(stem)
        guard depth < 2 else { return }
        for rule in prefixes where stem.hasPrefix(rule.prefix) && stem.utf8.count > rule.prefix.utf8.count + 2 {
            for initial in rule.restored { collect(initial + stem.dropFirst(rule.prefix.count), depth: depth + 1, into: &roots) }
        }
    }

    /// A prefix form and what may have stood in its place at the beginning of the root.
    private static let prefixes: [(prefix: String, restored: [String])] = [
        ("meng", ["", "k"]), ("meny", ["s"]), ("mem", ["", "p"]), ("men", ["", "t"]), ("me", [""]),
        ("peng", ["", "k"]), ("peny", ["s"]), ("pem", ["", "p"]), ("pen", ["", "t"]), ("per", [""]), ("pe", [""]),
        ("ber", [""]), ("be", [""]), ("ter", [""]), ("te", [""]), ("di", [""]), ("ke", [""]), ("se", [""]),
    ]
}
