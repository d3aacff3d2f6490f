import GRDB
import PadananTerms

/// Finds the units of a scope whose sources may be similar enough to a text, over its rare words.
///
/// A source that scores `minimum` lacks at most as many of the text's words as that leaves room for, say three of twelve: so it has one of the
/// four rarest, and the units of other words need not be looked at. Further words are read as long as that is cheap; with each, a unit must
/// have one more. Nothing is missed, but for texts of nothing but the most frequent words, where reading ends at `mostPostings`.
struct CandidateSearch {
    /// A unit that may be similar.
    struct Candidate {
        var unit: Int
        /// The score it can't exceed.
        var bound: Double
    }

    /// A word of the text and how many units have it.
    private struct Word {
        var key: Int64
        var total: Int
    }

    /// Postings that are read beyond the words that must be.
    private static let cheapPostings = 40_000
    /// Postings that are read at all; a million take about 3 ms.
    private static let mostPostings = 2_000_000
    /// Units that are counted at a time.
    private static let windowSize = 1 << 18

    private let db: Database
    private let scope: Int
    private let text: MemoryTokens
    private let minimum: Double

    init(_ db: Database, scope: Int, text: MemoryTokens, minimum: Double) {
        (self.db, self.scope, self.text) = (db, MemoryPair.postingScope(scope, .source), text)
        self.minimum = max(1, min(100, minimum))
    }

    /// The `limit` likeliest units, the likeliest first; of equally likely ones, the newest.
    func candidates(limit: Int) throws -> [Candidate] {
        let keys = text.indexKeys
        guard let last = try Int.fetchOne(db, sql: "SELECT value FROM setting WHERE name = 'next'"), !keys.isEmpty else { return [] }
        let words = try chosen(from: counted(keys), of: keys.count)
        let needed = max(1, words.read.count + words.absent - missing(keys.count))
        var found: [Candidate] = []
        var counter = PostingCounter(size: min(Self.windowSize, last), weights: weights)
        for start in stride(from: 0, to: last, by: Self.windowSize) {
            for word in words.read {
                try PostingReader.forEachBlock(db, scope, word.key, start..<(start + Self.windowSize)) {
                    counter.count($0, base: $1, from: start)
                }
            }
            counter.take { unit, count, weight in
                guard count + words.absent >= needed else { return }
                let bound = bound(lacking: words.read.count + words.absent - count, weight: weight)
                if bound >= minimum { found.append(Candidate(unit: unit + start, bound: bound)) }
            }
        }
        return Self.best(found, limit)
    }

    /// The weights that a text of the score may have.
    private var weights: ClosedRange<Int> {
        let share = minimum / 100
        let most = Double(text.weight) / share
        return Int((Double(text.weight) * share).rounded(.up))...Int(min(most, Double(Int32.max)))
    }

    /// What a key weighs at least.
    private var keyWeight: Int {
        text.tokens.contains { $0.weight == MemoryTokens.wordWeight } ? MemoryTokens.wordWeight : MemoryTokens.markWeight
    }

    /// How many of the keys a similar text may lack.
    private func missing(_ count: Int) -> Int {
        min(count - 1, MemorySimilarity.allowedDistance(text.weight, minimum) / keyWeight)
    }

    /// The best score of a text of `weight` that lacks some keys: these are taken out, and as many words put in as it is heavier.
    private func bound(lacking count: Int, weight: Int) -> Double {
        let distance = max(count * keyWeight + max(0, weight - text.weight), text.weight - weight)
        return 100 * (1 - Double(distance) / Double(max(weight, text.weight)))
    }

    /// The words with the number of units that have them, the rarest first.
    private func counted(_ keys: [UInt64]) throws -> [Word] {
        let statement = try db.cachedStatement(
            sql: "SELECT total FROM posting WHERE scope = ? AND word = ? ORDER BY block DESC LIMIT 1")
        return try keys.map { key in
            statement.setUncheckedArguments([scope, Int64(bitPattern: key)])
            return Word(key: Int64(bitPattern: key), total: try Int.fetchOne(statement) ?? 0)
        }.sorted { ($0.total, $0.key) < ($1.total, $1.key) }
    }

    /// The words whose units are read, and how many no unit has.
    private func chosen(from words: [Word], of count: Int) -> (read: [Word], absent: Int) {
        let absent = words.prefix { $0.total == 0 }.count
        let needed = missing(count) + 1
        var (read, postings) = ([Word](), 0)
        for (index, word) in words.enumerated().dropFirst(absent) {
            postings += word.total
            if postings > (index < needed ? Self.mostPostings : Self.cheapPostings), !read.isEmpty || postings > Self.mostPostings { break }
            read.append(word)
        }
        return (read, absent)
    }

    private static func best(_ candidates: [Candidate], _ limit: Int) -> [Candidate] {
        var rest = candidates
        if rest.count > limit {
            var counts = [Int](repeating: 0, count: 102)
            for candidate in rest { counts[Int(candidate.bound)] += 1 }
            var (threshold, kept) = (101, 0)
            while threshold > 0, kept < limit {
                threshold -= 1
                kept += counts[threshold]
            }
            rest.removeAll { Int($0.bound) < threshold }
        }
        return Array(rest.sorted { ($0.bound, $0.unit) > ($1.bound, $1.unit) }.prefix(limit))
    }
}
