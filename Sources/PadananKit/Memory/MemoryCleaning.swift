import GRDB
import PadananModel

/// Finds and removes units of no use.
public struct MemoryCleaning {
    /// A unit and its flaw.
    public struct Found: Sendable {
        public var unit: MemoryUnit
        public var flaw: MemoryFlaw
        let id: Int
    }

    private let memory: TranslationMemory
    private let wanted: Set<MemoryFlaw>
    private let filter: MemoryFilter

    public init(_ memory: TranslationMemory, flaws: Set<MemoryFlaw>, filter: MemoryFilter = MemoryFilter()) {
        (self.memory, wanted, self.filter) = (memory, flaws, filter)
    }

    /// Calls `body` with each unit that has one of the flaws, those with a flaw of their own first, each once.
    public func forEach(_ body: (Found) throws -> Void) throws {
        var found: Set<Int> = []
        try memory.forEachRow { row in
            guard filter.includes(row.unit), let flaw = MemoryFlaw.flaw(of: row.unit, among: wanted) else { return }
            found.insert(row.id)
            try body(Found(unit: row.unit, flaw: flaw, id: row.id))
        }
        guard wanted.contains(.duplicate) else { return }
        for key in try repeatedSources() {
            for row in try older(ofSource: key, besides: found) {
                try body(Found(unit: row.unit, flaw: .duplicate, id: row.id))
            }
        }
    }

    /// Removes what `forEach` gave, in one transaction, and makes the index and the file smaller where that is worth it.
    public func remove(_ found: [Int]) throws {
        guard !found.isEmpty else { return }
        let isWorthShrinking = try memory.describing {
            try memory.pool.write { db in
                let units = try Int.fetchOne(db, sql: "SELECT count(*) FROM unit") ?? 0
                let delete = try db.cachedStatement(sql: "DELETE FROM unit WHERE id = ?")
                for id in found {
                    delete.setUncheckedArguments([id])
                    try delete.execute()
                }
                let isWorthShrinking = found.count * Self.shrinkingShare >= units
                if isWorthShrinking { try MemoryIndexing.rebuild(db) }
                return isWorthShrinking
            }
        }
        if isWorthShrinking { try memory.describing { try memory.pool.vacuum() } }
    }

    /// A tenth of the units must go for the index to be made anew: until then the numbers of removed units stay in it, and are passed over.
    private static let shrinkingShare = 10

    /// Keys of sources that several units have.
    private func repeatedSources() throws -> [Int64] {
        try memory.describing {
            try memory.pool.read { db in
                try Int64.fetchAll(db, sql: "SELECT source_key FROM unit GROUP BY source_key HAVING count(*) > 1 ORDER BY min(id)")
            }
        }
    }

    /// The units of a source that a newer one with the same texts and codes makes superfluous.
    private func older(ofSource key: Int64, besides found: Set<Int>) throws -> [MemoryRow] {
        let rows = try memory.describing {
            try memory.pool.read { db in
                try Row.fetchAll(
                    db, sql: "SELECT \(MemoryRow.columns) FROM \(MemoryRow.tables) WHERE u.source_key = ? ORDER BY u.id", arguments: [key]
                ).map(MemoryRow.init)
            }
        }
        let candidates = rows.filter { !found.contains($0.id) && filter.includes($0.unit) }
        var newest: [Texts: MemoryRow] = [:]
        var older: [MemoryRow] = []
        for row in candidates {
            let texts = Texts(row.unit)
            guard let other = newest[texts] else {
                newest[texts] = row
                continue
            }
            let isNewer = (row.unit.moment, row.unit.state) >= (other.unit.moment, other.unit.state)
            newest[texts] = isNewer ? row : other
            older.append(isNewer ? other : row)
        }
        return older.sorted { $0.id < $1.id }
    }

    private struct Texts: Hashable {
        var source: InlineText
        var target: InlineText
        var languages: LanguagePair

        init(_ unit: MemoryUnit) {
            (source, target, languages) = (unit.source, unit.target, unit.languages)
        }
    }
}

extension MemoryCleaning.Found {
    /// What `MemoryCleaning.remove` takes.
    public var number: Int { id }
}
