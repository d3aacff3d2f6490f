import GRDB
import PadananTerms

/// Makes the index of words anew.
enum MemoryIndexing {
    private static let pageSize = 20_000

    /// Whether the index was made with the tokens of this version.
    static func isCurrent(_ db: Database) throws -> Bool {
        try Int64.fetchOne(db, sql: "SELECT value FROM setting WHERE name = 'index'") == MemorySchema.indexCheck
    }

    /// Indexes all units, within the caller's transaction.
    static func rebuild(_ db: Database) throws {
        try db.execute(sql: "DELETE FROM posting")
        var last = 0
        while true {
            let rows = try Row.fetchAll(
                db,
                sql:
                    "SELECT u.id, p.scope, u.source, u.target FROM unit u JOIN pair p ON p.id = u.pair WHERE u.id > ? ORDER BY u.id LIMIT ?",
                arguments: [last, pageSize])
            guard let end = rows.last else { break }
            var postings = PostingBuffer()
            for row in rows {
                let (source, target) = (MemoryTokens(row[2] as String), MemoryTokens(row[3] as String))
                postings.append(row[0], source.indexKeys, weight: source.weight, scope: MemoryPair.postingScope(row[1], .source))
                postings.append(row[0], target.indexKeys, weight: target.weight, scope: MemoryPair.postingScope(row[1], .target))
            }
            try postings.write(db)
            last = end[0]
        }
        try db.execute(sql: "INSERT OR REPLACE INTO setting VALUES('index', ?)", arguments: [MemorySchema.indexCheck])
    }
}
