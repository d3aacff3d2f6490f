import GRDB
import PadananModel

/// A pair of languages in a memory.
struct MemoryPair {
    var id: Int
    var languages: LanguagePair
    /// The number of the first pair of the same two languages, whatever the regions: they are searched together.
    var scope: Int

    /// The scope under which the words of one side are indexed.
    func postingScope(_ side: MemorySide) -> Int {
        Self.postingScope(scope, side)
    }

    static func postingScope(_ scope: Int, _ side: MemorySide) -> Int {
        scope * 2 + (side == .source ? 0 : 1)
    }

    /// Whether both languages are the same, whatever the regions.
    func isSame(as other: LanguagePair) -> Bool {
        languages.source.isSameLanguage(as: other.source) && languages.target.isSameLanguage(as: other.target)
    }

    static func all(_ db: Database) throws -> [MemoryPair] {
        try Row.fetchAll(db, sql: "SELECT id, source, target, scope FROM pair ORDER BY id").map { row in
            MemoryPair(id: row[0], languages: LanguagePair(LanguageTag(row[1]), LanguageTag(row[2])), scope: row[3])
        }
    }

    /// The scope of a pair, `nil` when the memory has none of its languages.
    static func scope(of languages: LanguagePair, _ db: Database) throws -> Int? {
        try all(db).first { $0.isSame(as: languages) }?.scope
    }

    static func add(_ languages: LanguagePair, to db: Database) throws -> MemoryPair {
        let scope = try scope(of: languages, db)
        try db.execute(
            sql: "INSERT INTO pair(source, target, scope) VALUES(?, ?, ?)",
            arguments: [languages.source.description, languages.target.description, scope ?? 0])
        let id = Int(db.lastInsertedRowID)
        if scope == nil { try db.execute(sql: "UPDATE pair SET scope = id WHERE id = ?", arguments: [id]) }
        return MemoryPair(id: id, languages: languages, scope: scope ?? id)
    }
}
