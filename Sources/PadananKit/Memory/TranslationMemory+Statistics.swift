import GRDB
import PadananModel

extension TranslationMemory {
    /// Counts what is in the memory. Cost: linear, a few seconds for a million units.
    public func statistics() throws -> MemoryStatistics {
        try describing {
            try pool.read { db in
                var statistics = MemoryStatistics()
                try Self.count(db, &statistics)
                statistics.languages = try Self.counts(
                    db, "SELECT p.source || ' → ' || p.target, count(*) FROM unit u JOIN pair p ON p.id = u.pair GROUP BY p.id")
                statistics.states = try Self.counts(db, "SELECT CAST(state AS TEXT), count(*) FROM unit GROUP BY state").map {
                    MemoryStatistics.Count(SegmentState(memoryNumber: Int($0.name) ?? 1).rawValue, $0.units)
                }
                statistics.origins = try Self.counts(
                    db, "SELECT n.text, count(*) FROM unit u LEFT JOIN name n ON n.id = u.origin GROUP BY u.origin")
                statistics.users = try Self.counts(
                    db,
                    """
                    SELECT n.text, count(*) FROM unit u LEFT JOIN name n ON n.id = coalesce(u.changed_by, u.created_by)
                    GROUP BY coalesce(u.changed_by, u.created_by)
                    """)
                return statistics
            }
        }
    }

    private static func count(_ db: Database, _ statistics: inout MemoryStatistics) throws {
        let row = try Row.fetchOne(
            db,
            sql: """
                SELECT count(*), count(DISTINCT source_key), count(coalesce(source_codes, target_codes)), count(coalesce(previous, next)),
                    min(nullif(coalesce(changed, created), '')), max(nullif(coalesce(changed, created), '')) FROM unit
                """)
        guard let row else { return }
        (statistics.units, statistics.sources) = (row[0], row[1])
        (statistics.unitsWithCodes, statistics.unitsWithContext) = (row[2], row[3])
        (statistics.earliest, statistics.latest) = (row[4], row[5])
        let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
        statistics.size = pages * (try Int.fetchOne(db, sql: "PRAGMA page_size") ?? 0)
    }

    /// The twenty largest counts; names in order where they are equal.
    private static func counts(_ db: Database, _ sql: String) throws -> [MemoryStatistics.Count] {
        try Row.fetchAll(db, sql: sql + " ORDER BY 2 DESC, 1 LIMIT 20").map {
            MemoryStatistics.Count($0[0] ?? "", $0[1])
        }
    }
}

extension TranslationMemory {
    /// Whether the file is whole, as SQLite sees it (`PRAGMA integrity_check`). Cost: the whole file is read.
    public func isSound() throws -> Bool {
        try describing { try pool.read { db in try String.fetchAll(db, sql: "PRAGMA integrity_check") == ["ok"] } }
    }
}
