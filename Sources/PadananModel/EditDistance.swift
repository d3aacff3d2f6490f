/// How many letters two words are apart.
public enum EditDistance {
    /// Insertions, deletions, substitutions and swaps of neighbours that turn one into the other, over bytes.
    ///
    /// Only the first 64 bytes are compared. Cost: O(*nm*).
    /// - Source: optimal string alignment distance, after Damerau 1964.
    public static func between(_ first: some Sequence<UInt8>, _ second: some Sequence<UInt8>) -> Int {
        let (a, b) = (Array(first.prefix(64)), Array(second.prefix(64)))
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
