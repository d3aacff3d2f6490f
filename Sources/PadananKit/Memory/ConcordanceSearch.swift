import GRDB
import PadananModel
import PadananTerms

/// Finds units by words that stand one after the other, the newest first.
struct ConcordanceSearch {
    private let db: Database
    private let scope: Int
    private let side: MemorySide
    private let words: MemoryTokens

    /// Units that are counted at a time.
    private static let windowSize = 1 << 18

    init(_ db: Database, scope: Int, side: MemorySide, words: MemoryTokens) {
        (self.db, self.scope, self.side, self.words) = (db, MemoryPair.postingScope(scope, side), side, words)
    }

    func hits(limit: Int) throws -> [ConcordanceHit] {
        let keys = words.indexKeys.map { Int64(bitPattern: $0) }
        let next = try Int.fetchOne(db, sql: "SELECT value FROM setting WHERE name = 'next'") ?? 1
        var hits: [ConcordanceHit] = []
        guard !keys.isEmpty else { return [] }
        var counter = PostingCounter(size: min(Self.windowSize, next), weights: 0...Int.max)
        for start in stride(from: 0, to: next, by: Self.windowSize).reversed() where hits.count < limit {
            for key in keys {
                try PostingReader.forEachBlock(db, scope, key, start..<(start + Self.windowSize)) {
                    counter.count($0, base: $1, from: start)
                }
            }
            var units: [Int] = []
            counter.take { place, count, _ in if count == keys.count { units.append(start + place) } }
            hits += try read(units.sorted(by: >), limit: limit - hits.count)
        }
        return hits
    }

    private func read(_ units: [Int], limit: Int) throws -> [ConcordanceHit] {
        let statement = try db.cachedStatement(sql: "SELECT \(MemoryRow.columns) FROM \(MemoryRow.tables) WHERE u.id = ?")
        var hits: [ConcordanceHit] = []
        for number in units where hits.count < limit {
            statement.setUncheckedArguments([number])
            guard let unit = try Row.fetchOne(statement).map(MemoryRow.init)?.unit else { continue }
            let ranges = ranges(in: side == .source ? unit.source.text : unit.target.text)
            if !ranges.isEmpty { hits.append(ConcordanceHit(unit: unit, side: side, ranges: ranges)) }
        }
        return hits
    }

    /// Where the words stand, one after the other, numbers as they are spelt.
    private func ranges(in text: String) -> [TextRange] {
        let (tokens, wanted) = (MemoryTokens(text).tokens, words.tokens)
        var ranges: [TextRange] = []
        var index = 0
        while index + wanted.count <= tokens.count {
            let run = tokens[index..<(index + wanted.count)]
            guard zip(run, wanted).allSatisfy({ $0.key == $1.key && (!$0.isNumber || $0.form == $1.form) }) else {
                index += 1
                continue
            }
            if let first = run.first, let last = run.last { ranges.append(first.range.lowerBound..<last.range.upperBound) }
            index += wanted.count
        }
        return ranges
    }
}
