/// The cheapest way to edit one row of tokens into another.
enum TokenDistance {
    /// The weight of the tokens that are inserted, taken out or exchanged, or `nil` when it is above `limit`.
    ///
    /// Only cells that a path within `limit` can pass are computed (Ukkonen 1985), at most `cellLimit`; beyond, all tokens between the common
    /// beginning and end count as exchanged. Cost: O(*n* · `limit`).
    static func between(_ left: [MemoryTokens.Token], _ right: [MemoryTokens.Token], limit: Int, cellLimit: Int) -> Int? {
        var start = 0
        let shorter = min(left.count, right.count)
        while start < shorter, left[start].key == right[start].key { start += 1 }
        var tail = 0
        while tail < shorter - start, left[left.count - 1 - tail].key == right[right.count - 1 - tail].key { tail += 1 }
        let (first, second) = (left[start..<(left.count - tail)], right[start..<(right.count - tail)])
        let weights = (weight(first), weight(second))
        guard abs(weights.0 - weights.1) <= limit else { return nil }
        if first.isEmpty || second.isEmpty { return max(weights.0, weights.1) }
        guard max(weights.0, weights.1) > 1, first.count * min(second.count, 2 * limit + 1) <= cellLimit else {
            return max(weights.0, weights.1) <= limit ? max(weights.0, weights.1) : nil
        }
        let distance = table(first, second, limit)
        return distance <= limit ? distance : nil
    }

    private static func weight(_ tokens: ArraySlice<MemoryTokens.Token>) -> Int {
        tokens.reduce(0) { $0 + $1.weight }
    }

    /// Row by row; cells outside the band hold more than `limit`.
    private static func table(_ left: ArraySlice<MemoryTokens.Token>, _ right: ArraySlice<MemoryTokens.Token>, _ limit: Int) -> Int {
        let outside = limit + 1
        let columns = right.map { ($0.key, $0.weight) }
        var row = [Int](repeating: outside, count: columns.count + 1)
        row[0] = 0
        var end = 0
        while end < columns.count, row[end] + columns[end].1 <= limit {
            row[end + 1] = row[end] + columns[end].1
            end += 1
        }
        // Cells of `row` before `begin` and behind `end` are outside.
        var begin = 0
        for token in left {
            (begin, end) = advance(&row, token, columns, begin, end, limit)
            if begin > end { return outside }
        }
        return end == columns.count ? row[end] : outside
    }

    /// Computes the next row from `row`, whose cells within the limit lie in `begin...end`; returns the same for the new one.
    private static func advance(
        _ row: inout [Int], _ token: MemoryTokens.Token, _ columns: [(UInt64, Int)], _ begin: Int, _ end: Int, _ limit: Int
    ) -> (Int, Int) {
        let outside = limit + 1
        var diagonal = row[begin]
        row[begin] = min(outside, diagonal + token.weight)
        var (first, last) = row[begin] <= limit ? (begin, begin) : (Int.max, -1)
        var column = begin
        while column < columns.count {
            let above = column + 1 <= end ? row[column + 1] : outside
            let exchanged = diagonal + (columns[column].0 == token.key ? 0 : max(columns[column].1, token.weight))
            let value = min(exchanged, above + token.weight, row[column] + columns[column].1, outside)
            diagonal = above
            column += 1
            row[column] = value
            if value <= limit {
                first = min(first, column)
                last = column
            } else if column > end {
                break
            }
        }
        return (first, last)
    }
}
