/// Help for mistyped names.
public enum Spelling {
    /// The candidate nearest to `word`, when it is near enough to have been meant: at most a third of its letters apart.
    public static func nearest(to word: String, among candidates: [String]) -> String? {
        let ranked = candidates.map { (distance: distance(word.lowercased(), $0.lowercased()), candidate: $0) }
        guard let best = ranked.min(by: { ($0.distance, $0.candidate) < ($1.distance, $1.candidate) }) else { return nil }
        return best.distance <= max(1, word.utf8.count / 3) ? best.candidate : nil
    }

    /// ` (did you mean “x”?)`, or nothing.
    public static func suggestion(for word: String, among candidates: [String]) -> String {
        nearest(to: word, among: candidates).map { " (did you mean “\($0)”?)" } ?? ""
    }

    /// Edit distance over bytes with insertions, deletions, substitutions and swaps of neighbours. Cost: O(*nm*); words are short.
    static func distance(_ first: String, _ second: String) -> Int {
        let (a, b) = (Array(first.utf8.prefix(64)), Array(second.utf8.prefix(64)))
        var rows = [Array(0...b.count)]
        for i in 1..<(a.count + 1) {
            var row = [i]
            for j in 1..<(b.count + 1) {
                let substitution = rows[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
                var best = min(rows[i - 1][j] + 1, row[j - 1] + 1, substitution)
                if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] { best = min(best, rows[i - 2][j - 2] + 1) }
                row.append(best)
            }
            rows.append(row)
        }
        return rows[a.count][b.count]
    }
}
