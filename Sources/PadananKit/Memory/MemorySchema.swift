import GRDB
import PadananTerms

/// The tables of a memory, and how older ones become today's.
///
/// - `unit`: a translation; `source_key` and `identity` are hashes (`MemoryIdentity`), over which it is found and known to be the same.
/// - `pair`: the language pairs; those of the same two languages, whatever the regions, share a `scope` and are searched together.
/// - `name`: origins and users.
/// - `posting`: for a word of a side of a scope, the units that have it (`PostingBlock`), some thousand to a row.
/// - `setting`: the number of the next unit, and the check value of the index.
enum MemorySchema {
    /// `PRAGMA application_id`: “PdTM”.
    static let application = 0x5064_544D
    /// `PRAGMA user_version` of files that this version writes.
    static let version = 1

    /// What a text's tokens hash to with this version of the tokenizer: a memory whose index was made with another is indexed anew.
    static var indexCheck: Int64 {
        var hash = MemoryHash(version)
        for token in MemoryTokens("Kata “hak-hak” pada Jum\u{2019}at, 5,5% (COVID-19) é E\u{301} https://contoh.id/a A.S. naïf_x").tokens {
            hash.combine(Int(truncatingIfNeeded: token.key))
            hash.combine(token.weight)
        }
        return hash.value
    }

    /// Makes the tables of a new file, or brings those of an older one up to date.
    static func migrate(_ db: Database) throws {
        if try Int.fetchOne(db, sql: "PRAGMA user_version") == version { return }
        try db.execute(
            sql: """
                CREATE TABLE setting(name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
                CREATE TABLE pair(id INTEGER PRIMARY KEY, source TEXT NOT NULL, target TEXT NOT NULL, scope INTEGER NOT NULL,
                    UNIQUE(source, target));
                CREATE TABLE name(id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE);
                CREATE TABLE unit(id INTEGER PRIMARY KEY, pair INTEGER NOT NULL, source_key INTEGER NOT NULL, identity INTEGER NOT NULL,
                    source TEXT NOT NULL, source_codes TEXT, target TEXT NOT NULL, target_codes TEXT, previous TEXT, next TEXT,
                    origin INTEGER, state INTEGER NOT NULL, created TEXT, created_by INTEGER, changed TEXT, changed_by INTEGER,
                    properties TEXT);
                CREATE UNIQUE INDEX unit_identity ON unit(source_key, identity);
                CREATE TABLE posting(scope INTEGER, word INTEGER, block INTEGER, total INTEGER NOT NULL, last INTEGER NOT NULL,
                    units BLOB NOT NULL, PRIMARY KEY(scope, word, block)) WITHOUT ROWID;
                INSERT INTO setting VALUES('next', 1), ('index', \(indexCheck));
                PRAGMA application_id = \(application);
                PRAGMA user_version = \(version);
                """)
    }
}
