/// The bytes of a delimited table.
struct GlossaryTable {
    private(set) var bytes: [UInt8] = []
    /// Whether a cell held line ends or tabs that became spaces.
    private(set) var hasFlattened = false
    private let delimiter: UInt8
    private let isQuoted: Bool
    private let lineEnd: [UInt8]

    /// - Parameter isQuoted: whether cells may be quoted (RFC 4180); else line ends and delimiters become spaces.
    init(delimiter: UInt8, isQuoted: Bool, lineEnd: String = "\n") {
        self.delimiter = delimiter
        self.isQuoted = isQuoted
        self.lineEnd = Array(lineEnd.utf8)
    }

    mutating func add(_ cells: [String]) {
        for (index, cell) in cells.enumerated() {
            if index > 0 { bytes.append(delimiter) }
            if isQuoted { addQuoted(cell) } else { addPlain(cell) }
        }
        bytes += lineEnd
    }

    private mutating func addPlain(_ cell: String) {
        let flat = cell.utf8.contains(where: { $0 < 0x20 }) ? PlainLine.flattened(cell) : cell
        if flat.utf8.count != cell.utf8.count || flat != cell { hasFlattened = true }
        bytes += flat.utf8
    }

    private mutating func addQuoted(_ cell: String) {
        let quote = UInt8(ascii: "\"")
        let isPlain = !cell.utf8.contains {
            $0 == quote || $0 == delimiter || $0 == 0x0A || $0 == 0x0D || $0 == UInt8(ascii: ";") || $0 == 0x09
        }
        if isPlain { return bytes += cell.utf8 }
        bytes.append(quote)
        for byte in cell.utf8 {
            if byte == quote { bytes.append(quote) }
            bytes.append(byte)
        }
        bytes.append(quote)
    }
}
