/// A hand-edited list compiled into the program: one entry a line, cells separated by tabs; a line that begins with `#` is a comment.
///
/// The lists live in `Data/`; `make generate` copies them into `Generated/`.
struct DataTable {
    /// The cells of each entry; every row has at least one cell.
    let rows: [[Substring]]

    init(_ data: StaticString) {
        let text = data.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
        let bytes = text.utf8
        var rows: [[Substring]] = []
        DataLines(data).forEachRow { cells in
            guard cells.count > 1 || !cells[0].isEmpty else { return }
            rows.append(
                cells.map { cell in
                    let start = bytes.index(bytes.startIndex, offsetBy: cell.lowerBound)
                    return Substring(bytes[start..<bytes.index(start, offsetBy: cell.count)])
                })
        }
        self.rows = rows
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
