import GRDB
import PadananModel
import PadananTerms

/// Adds units within one transaction.
struct MemoryWriter {
    private let db: Database
    private let insert: Statement
    private let find: Statement
    private var next: Int
    private var pairs: [LanguagePair: MemoryPair] = [:]
    private var names: [String: Int] = [:]
    private var postings = PostingBuffer()
    private(set) var additions = MemoryAdditions()

    init(_ db: Database) throws {
        self.db = db
        insert = try db.cachedStatement(
            sql: "INSERT INTO unit VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT(source_key, identity) DO NOTHING")
        find = try db.cachedStatement(
            sql: "SELECT \(MemoryRow.columns) FROM \(MemoryRow.tables) WHERE u.source_key = ? AND u.identity = ?")
        next = try Int.fetchOne(db, sql: "SELECT value FROM setting WHERE name = 'next'") ?? 1
    }

    /// Adds `unit`, or what it knows to the same one that is there.
    mutating func add(_ unit: MemoryUnit) throws {
        let unit = Self.storable(unit)
        let pair = try pair(unit.languages)
        // Two different units with the same hashes, which hardly happens, are told apart by a further number in the hash.
        for attempt in 0..<8 {
            let identity = MemoryIdentity(unit, pair: pair.id, scope: pair.scope, attempt: attempt)
            if try insert(unit, identity, pair) { return }
            find.setUncheckedArguments([identity.sourceKey, identity.identity])
            guard let row = try Row.fetchOne(find).map(MemoryRow.init), MemoryIdentity.isSame(row.unit, unit) else { continue }
            return try merge(unit, into: row)
        }
    }

    /// Writes the index and the numbers. The transaction may be committed after that.
    func finish() throws {
        try postings.write(db)
        try db.execute(sql: "UPDATE setting SET value = ? WHERE name = 'next'", arguments: [next])
    }

    private mutating func insert(_ unit: MemoryUnit, _ identity: MemoryIdentity, _ pair: MemoryPair) throws -> Bool {
        let values: [(any DatabaseValueConvertible)?] = [
            next, pair.id, identity.sourceKey, identity.identity, unit.source.text, MemoryDetails.text(of: unit.source.codes),
            unit.target.text, MemoryDetails.text(of: unit.target.codes), unit.previous, unit.next, try number(of: unit.origin),
            unit.state.memoryNumber, unit.created?.date, try number(of: unit.created?.user), unit.changed?.date,
            try number(of: unit.changed?.user), MemoryDetails.text(of: unit.properties),
        ]
        insert.setUncheckedArguments(StatementArguments(values))
        try insert.execute()
        guard db.changesCount == 1 else { return false }
        let source = MemoryTokens(unit.source.text)
        postings.append(next, source.indexKeys, weight: source.weight, scope: pair.postingScope(.source))
        let target = MemoryTokens(unit.target.text)
        postings.append(next, target.indexKeys, weight: target.weight, scope: pair.postingScope(.target))
        next += 1
        additions.new += 1
        return true
    }

    private mutating func merge(_ unit: MemoryUnit, into row: MemoryRow) throws {
        let merged = row.unit.merged(with: unit)
        guard merged != row.unit else { return additions.duplicates += 1 }
        let update = try db.cachedStatement(
            sql: """
                UPDATE unit SET origin = ?, state = ?, created = ?, created_by = ?, changed = ?, changed_by = ?, properties = ? WHERE id = ?
                """)
        update.setUncheckedArguments([
            try number(of: merged.origin), merged.state.memoryNumber, merged.created?.date, try number(of: merged.created?.user),
            merged.changed?.date, try number(of: merged.changed?.user), MemoryDetails.text(of: merged.properties), row.id,
        ])
        try update.execute()
        additions.updated += 1
    }

    private mutating func pair(_ languages: LanguagePair) throws -> MemoryPair {
        if let pair = pairs[languages] { return pair }
        let pair = try MemoryPair.all(db).first { $0.languages == languages } ?? MemoryPair.add(languages, to: db)
        pairs[languages] = pair
        return pair
    }

    /// The number of an origin or user, `nil` for none.
    private mutating func number(of name: String?) throws -> Int? {
        guard let name, !name.isEmpty else { return nil }
        if let number = names[name] { return number }
        try db.execute(sql: "INSERT INTO name(text) VALUES(?) ON CONFLICT DO NOTHING", arguments: [name])
        let number = try Int.fetchOne(db, sql: "SELECT id FROM name WHERE text = ?", arguments: [name])
        // Bounded: a file may name another user in every unit.
        if names.count > 10_000 { names = [:] }
        names[name] = number
        return number
    }

    /// The unit as SQLite can keep it: its texts end at a zero byte, which no format of bitext can express but JSON.
    private static func storable(_ unit: MemoryUnit) -> MemoryUnit {
        let texts = [unit.source.text, unit.target.text, unit.previous ?? "", unit.next ?? "", unit.origin]
        guard texts.contains(where: hasZero) else { return unit }
        var unit = unit
        unit.source.text = withoutZeros(unit.source.text)
        unit.target.text = withoutZeros(unit.target.text)
        unit.previous = unit.previous.map(withoutZeros)
        unit.next = unit.next.map(withoutZeros)
        unit.origin = withoutZeros(unit.origin)
        return unit
    }

    private static func hasZero(_ text: String) -> Bool {
        text.utf8.withContiguousStorageIfAvailable { $0.contains(0) } ?? text.utf8.contains(0)
    }

    /// With a space for each, so that codes keep their places.
    private static func withoutZeros(_ text: String) -> String {
        String(decoding: text.utf8.map { $0 == 0 ? 0x20 : $0 }, as: UTF8.self)
    }
}
