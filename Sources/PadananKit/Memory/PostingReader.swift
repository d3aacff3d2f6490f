import Foundation
import GRDB

/// Reads the index.
enum PostingReader {
    /// Calls `body` with the bytes of each block of a word that has units with numbers in `range`, and the number from which they count.
    static func forEachBlock(
        _ db: Database, _ scope: Int, _ word: Int64, _ range: Range<Int>, _ body: (UnsafeRawBufferPointer, _ base: Int) -> Void
    ) throws {
        let statement = try db.cachedStatement(
            sql: "SELECT block, units FROM posting WHERE scope = ? AND word = ? AND block < ? AND last >= ? ORDER BY block")
        statement.setUncheckedArguments([scope, word, range.upperBound, range.lowerBound])
        let rows = try Row.fetchCursor(statement)
        while let row = try rows.next() {
            let base: Int = row[0]
            try row.withUnsafeData(atIndex: 1) { data in data?.withUnsafeBytes { body($0, base) } }
        }
    }
}
