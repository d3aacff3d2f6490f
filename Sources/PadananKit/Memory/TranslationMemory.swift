import Foundation
import GRDB
import PadananModel

/// A translation memory in a file: units of any languages, found by the same text, by similar text and by words.
///
///     let memory = try TranslationMemory(path: "news.ptm")
///     try memory.add(units)
///     let matches = try memory.matches(for: "Dewan Keamanan bersidang hari ini.", languages: .indonesianEnglish)
///
/// The file is a SQLite database with a write-ahead journal; what `add` returned from is on the disk, whatever happens to the program or
/// the machine. It may be used from many threads at once, which read in parallel, and by several programs, of which one at a time writes.
/// Errors are `FileError`s.
public final class TranslationMemory: Sendable {
    /// As the user gave it.
    public let path: String
    let pool: DatabasePool

    /// Units that are written and committed together.
    public static let batchSize = 50_000

    /// Opens the memory at `path`; makes one when there is none, and neither `readOnly` nor `mustExist`.
    public init(path: String, readOnly: Bool = false, mustExist: Bool = false) throws {
        if mustExist { try MemoryFile.checkExists(path) }
        self.path = path
        pool = try MemoryFile.open(path, isReadOnly: readOnly)
    }

    /// Adds `units`, in transactions of at most `batchSize`; all are on the disk when this returns.
    ///
    /// A unit with the source, target, codes and neighbours of another is merged with it.
    @discardableResult
    public func add(_ units: some Collection<MemoryUnit>) throws -> MemoryAdditions {
        var additions = MemoryAdditions()
        var rest = units[...]
        while !rest.isEmpty {
            let batch = rest.prefix(Self.batchSize)
            rest = rest[batch.endIndex...]
            additions += try describing {
                try pool.write { db in
                    var writer = try MemoryWriter(db)
                    for unit in batch { try writer.add(unit) }
                    try writer.finish()
                    return writer.additions
                }
            }
        }
        return additions
    }

    /// Closes the file. A memory that isn't used any more is closed by itself.
    public func close() throws {
        try describing { try pool.close() }
    }

    func describing<Result>(_ body: () throws -> Result) throws -> Result {
        try MemoryFile.describing(path, body)
    }
}
