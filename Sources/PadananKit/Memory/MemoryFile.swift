import Foundation
import GRDB

/// Opening the file of a memory, and telling people why it can't be.
enum MemoryFile {
    /// Kilobytes of pages that a connection keeps.
    private static let (writerCache, readerCache) = (48 << 10, 12 << 10)
    /// Threads that read at once; more wait.
    private static let readers = 6
    /// Seconds to wait for another program that writes.
    private static let patience = 10.0
    /// Pages in the journal that are carried over into the file after a commit.
    private static let checkpointPages = 4096

    /// The connections to the memory at `path`, which is made when there is none and `isReadOnly` is false.
    static func open(_ path: String, isReadOnly: Bool) throws -> DatabasePool {
        if isReadOnly { try checkExists(path) }
        if FileInput.isFolder(path) { throw FileError(path: path, reason: "this is a folder, not a translation memory") }
        return try describing(path) {
            if FileInput.size(path) > 0 { try check(path) }
            let pool = try DatabasePool(path: path, configuration: configuration(isReadOnly))
            guard !isReadOnly else {
                try checkReadable(pool, path)
                return pool
            }
            try pool.writeWithoutTransaction { db in
                // The pool asks for NORMAL, with which a commit may be lost when the power fails.
                try db.execute(sql: "PRAGMA synchronous = FULL; PRAGMA cache_size = -\(writerCache)")
            }
            try pool.write { db in
                try MemorySchema.migrate(db)
                if try !MemoryIndexing.isCurrent(db) { try MemoryIndexing.rebuild(db) }
            }
            return pool
        }
    }

    static func checkExists(_ path: String) throws(FileError) {
        guard FileInput.exists(path) else {
            throw FileError(path: path, reason: "there is no such translation memory; “padanan tm import” makes one")
        }
    }

    /// Runs `body`, and makes of SQLite's errors sentences about the file.
    static func describing<Result>(_ path: String, _ body: () throws -> Result) throws -> Result {
        do {
            return try body()
        } catch let error as DatabaseError {
            throw FileError(path: path, reason: reason(error))
        }
    }

    private static func configuration(_ isReadOnly: Bool) -> Configuration {
        var configuration = Configuration()
        configuration.readonly = isReadOnly
        configuration.foreignKeysEnabled = false
        configuration.maximumReaderCount = readers
        configuration.busyMode = .timeout(patience)
        configuration.label = "memory"
        configuration.prepareDatabase { db in
            try db.execute(
                sql: """
                    PRAGMA page_size = 8192; PRAGMA secure_delete = OFF; PRAGMA cache_size = -\(readerCache);
                    PRAGMA wal_autocheckpoint = \(checkpointPages); PRAGMA journal_size_limit = \(checkpointPages * 8192);
                    """)
        }
        return configuration
    }

    /// Refuses a file that is no memory before anything in it is changed.
    private static func check(_ path: String) throws {
        var configuration = Configuration()
        configuration.readonly = true
        configuration.busyMode = .timeout(patience)
        let queue = try DatabaseQueue(path: path, configuration: configuration)
        defer { try? queue.close() }
        try queue.read { db in
            let application = try Int.fetchOne(db, sql: "PRAGMA application_id")
            let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
            let isEmpty = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") == 0
            guard application == MemorySchema.application || isEmpty && application == 0 else {
                throw FileError(path: path, reason: "this is a SQLite file of something else, not a translation memory")
            }
            guard version <= MemorySchema.version else {
                let message = "the memory is of version \(version), made by a newer padanan; this one knows version \(MemorySchema.version)"
                throw FileError(path: path, reason: message)
            }
        }
    }

    /// What only a writer could bring up to date.
    private static func checkReadable(_ pool: DatabasePool, _ path: String) throws {
        try pool.read { db in
            guard try Int.fetchOne(db, sql: "PRAGMA user_version") == MemorySchema.version else {
                throw FileError(path: path, reason: "there is no translation memory in the file yet; “padanan tm import” makes one")
            }
            guard try MemoryIndexing.isCurrent(db) else {
                throw FileError(
                    path: path, reason: "the index is of another version of padanan; “padanan tm clean --dry-run” makes it anew")
            }
        }
    }

    private static func reason(_ error: DatabaseError) -> String {
        switch error.resultCode {
        case .SQLITE_NOTADB: "this is not a translation memory (a SQLite file); import bitext with “padanan tm import FILE --tm PATH”"
        case .SQLITE_BUSY, .SQLITE_LOCKED: "another program is writing to the memory; try again when it is done"
        case .SQLITE_CORRUPT: "the memory is damaged; export what can be read with “padanan tm export” and import that into a new one"
        case .SQLITE_READONLY: "the memory or its folder can't be written to"
        case .SQLITE_CANTOPEN: "can't open the memory; it and its folder must be readable, and writable for an import"
        case .SQLITE_FULL: "the disk is full; what was committed before is kept"
        default: "can't use the memory: \(error.message ?? error.resultCode.description)"
        }
    }
}
