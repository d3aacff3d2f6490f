import Foundation
import GRDB

/// The words of the units of one transaction, gathered so that the index is written once for each word, in the order of its key.
struct PostingBuffer {
    /// A word of one side of a scope.
    private struct Word: Hashable, Comparable {
        var scope: Int
        var key: UInt64

        // The key is a hash already.
        func hash(into hasher: inout Hasher) {
            hasher.combine(key ^ UInt64(truncatingIfNeeded: scope))
        }

        // As SQLite orders them.
        static func < (left: Word, right: Word) -> Bool {
            (left.scope, Int64(bitPattern: left.key)) < (right.scope, Int64(bitPattern: right.key))
        }
    }

    private var slots: [Word: Int] = [:]
    private var words: [Word] = []
    private var blocks: [PostingBlock] = []
    /// Bytes of a block from which on a new one is begun.
    private static let blockSize = 8192

    /// Adds a unit whose number is above all others, under `keys`.
    mutating func append(_ unit: Int, _ keys: [UInt64], weight: Int, scope: Int) {
        for key in keys {
            let word = Word(scope: scope, key: key)
            if let slot = slots[word] {
                blocks[slot].append(unit, weight: weight)
            } else {
                slots[word] = blocks.count
                words.append(word)
                blocks.append(PostingBlock(unit, weight: weight))
            }
        }
    }

    /// Adds everything to the index.
    func write(_ db: Database) throws {
        let find = try db.cachedStatement(
            sql: "SELECT block, total, last, length(units) FROM posting WHERE scope = ? AND word = ? ORDER BY block DESC LIMIT 1")
        let extend = try db.cachedStatement(
            sql: "UPDATE posting SET units = units || ?, total = ?, last = ? WHERE scope = ? AND word = ? AND block = ?")
        let insert = try db.cachedStatement(sql: "INSERT INTO posting VALUES(?, ?, ?, ?, ?, ?)")
        for slot in words.indices.sorted(by: { words[$0] < words[$1] }) {
            let (word, block) = (words[slot], blocks[slot])
            let key = Int64(bitPattern: word.key)
            find.setUncheckedArguments([word.scope, key])
            let end = try Self.end(find)
            let total = (end?.total ?? 0) + block.count
            if let end, end.size < Self.blockSize {
                extend.setUncheckedArguments([Data(block.bytes(from: end.last)), total, block.last, word.scope, key, end.block])
                try extend.execute()
            } else {
                insert.setUncheckedArguments([word.scope, key, block.first, total, block.last, Data(block.bytes(from: block.first))])
                try insert.execute()
            }
        }
    }

    /// The last block of a word.
    private struct End {
        var block: Int
        var total: Int
        var last: Int
        var size: Int
    }

    /// What `find` finds, without a copy of the row; the row is valid as long as its cursor.
    private static func end(_ find: Statement) throws -> End? {
        let rows = try Row.fetchCursor(find)
        return try withExtendedLifetime(rows) {
            try rows.next().map { End(block: $0[0], total: $0[1], last: $0[2], size: $0[3]) }
        }
    }
}
