/// A hand-edited list compiled into the program: one entry a line, cells separated by tabs; a line that begins with `#` is a comment.
///
/// The lists live in `Data/`; `make generate` copies them into `Generated/`.
struct DataTable {
    /// The cells of each entry; every row has at least one cell.
    let rows: [[Substring]]

    init(_ data: StaticString) {
        let text = data.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
        rows = text.utf8.split(separator: UInt8(ascii: "\n")).compactMap { line in
            guard line.first != UInt8(ascii: "#") else { return nil }
            return line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false).map { Substring($0) }
        }
    }

    /// The first cells, as a set.
    var words: Set<String> {
        Set(rows.map { String($0[0]) })
    }

    /// The alternatives of a cell, which are separated by `|`.
    static func alternatives(_ cell: Substring) -> [String] {
        cell.utf8.split(separator: UInt8(ascii: "|")).map { String(Substring($0)) }
    }
}
