import GRDB
import PadananModel

extension TranslationMemory {
    /// Units that are read in one step.
    private static let pageSize = 2000

    /// Calls `body` with every unit that `filter` includes, in the order in which they were added. Memory doesn't grow with the file.
    ///
    /// Units that others add meanwhile may be among them or not.
    public func forEachUnit(_ filter: MemoryFilter = MemoryFilter(), _ body: (MemoryUnit) throws -> Void) throws {
        try forEachRow { row in
            if filter.includes(row.unit) { try body(row.unit) }
        }
    }

    /// Calls `body` with every row, page by page, so that no transaction stays open.
    func forEachRow(_ body: (MemoryRow) throws -> Void) throws {
        var last = 0
        while true {
            let page = try describing {
                try pool.read { db in
                    try Row.fetchAll(
                        db, sql: "SELECT \(MemoryRow.columns) FROM \(MemoryRow.tables) WHERE u.id > ? ORDER BY u.id LIMIT ?",
                        arguments: [last, Self.pageSize]
                    ).map(MemoryRow.init)
                }
            }
            guard let end = page.last?.id else { return }
            for row in page { try body(row) }
            last = end
        }
    }

    /// The pairs of languages of which there are units, in the order in which they came.
    public func languagePairs() throws -> [LanguagePair] {
        try describing { try pool.read { db in try MemoryPair.all(db).map(\.languages) } }
    }
}
