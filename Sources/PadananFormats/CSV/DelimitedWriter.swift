/// Writes CSV or TSV records to a sink.
///
/// A cell is quoted where it must be, and where a reader with another delimiter would cut it: when it holds a quote, a line end, a comma,
/// a semicolon or a tab.
/// - Source: RFC 4180, section 2.
public struct DelimitedWriter {
    /// How records end.
    public enum LineEnd: String, Sendable, Hashable {
        /// As the standard wants it.
        case crlf = "\r\n"
        case lf = "\n"
    }

    private let sink: ByteSink
    private let delimiter: UInt8
    private let lineEnd: LineEnd
    private let guardsFormulas: Bool

    /// - Parameter guardsFormulas: whether cells are written by `FormulaGuard`, for files that people open in a spreadsheet program.
    public init(_ sink: ByteSink, delimiter: UInt8 = UInt8(ascii: ","), lineEnd: LineEnd = .crlf, guardsFormulas: Bool) {
        self.sink = sink
        self.delimiter = delimiter
        self.lineEnd = lineEnd
        self.guardsFormulas = guardsFormulas
    }

    /// Writes one record.
    public func write(_ cells: [String]) throws {
        for (index, cell) in cells.enumerated() {
            if index > 0 { try sink.write(CollectionOfOne(delimiter)) }
            let text = guardsFormulas ? FormulaGuard.guarded(cell) : cell
            // A lone empty cell would be a blank line.
            let isLoneAndEmpty = cells.count == 1 && text.isEmpty
            try sink.write(isLoneAndEmpty ? "\"\"" : Self.spelling(text, delimiter: delimiter))
        }
        try sink.write(lineEnd.rawValue)
    }

    /// `text` as a cell, in quotes where they are needed or wanted.
    static func spelling(_ text: String, delimiter: UInt8, isQuoted: Bool = false) -> String {
        guard isQuoted || text.utf8.contains(where: { $0 == delimiter || "\"\r\n,;\t".utf8.contains($0) }) else { return text }
        var bytes: [UInt8] = [UInt8(ascii: "\"")]
        for byte in text.utf8 {
            if byte == UInt8(ascii: "\"") { bytes.append(byte) }
            bytes.append(byte)
        }
        bytes.append(UInt8(ascii: "\""))
        return String(decoding: bytes, as: UTF8.self)
    }
}
