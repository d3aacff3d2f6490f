/// The cells of a compiled-in list as byte ranges, without a string for each: for lists of thousands of rows.
///
/// The same format as `DataTable` reads: one entry a line, cells separated by tabs, `#` before a comment.
struct DataLines {
    /// The whole list.
    let bytes: [UInt8]

    init(_ data: StaticString) {
        bytes = data.withUTF8Buffer { Array($0) }
    }

    /// Calls `body` with the cells of each entry in turn. Cost: linear in the bytes; one array is used again for every entry.
    func forEachRow(_ body: (_ cells: [Range<Int>]) -> Void) {
        var cells: [Range<Int>] = []
        var start = 0
        while start < bytes.count {
            cells.removeAll(keepingCapacity: true)
            let isComment = bytes[start] == UInt8(ascii: "#")
            start = readRow(from: start, into: &cells)
            if !isComment { body(cells) }
        }
    }

    /// Reads the cells of one line; returns where the next begins.
    private func readRow(from start: Int, into cells: inout [Range<Int>]) -> Int {
        var cellStart = start
        var index = start
        while index < bytes.count, bytes[index] != UInt8(ascii: "\n") {
            if bytes[index] == UInt8(ascii: "\t") {
                cells.append(cellStart..<index)
                cellStart = index + 1
            }
            index += 1
        }
        cells.append(cellStart..<index)
        return index + 1
    }

    /// The text of a cell.
    func text(_ cell: Range<Int>) -> String { String(decoding: bytes[cell], as: UTF8.self) }
}
