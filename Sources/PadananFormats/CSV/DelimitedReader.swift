import PadananModel

/// Reads CSV (RFC 4180) and TSV records with the place of every cell.
///
/// Tolerated: LF or CRLF, a missing final line end, quotes in the middle of an unquoted cell, blank lines. A quoted cell may hold
/// delimiters, quotes doubled and line ends. A quote that is never closed is a defect, and reading goes on behind its line.
public struct DelimitedReader {
    /// One record.
    public struct Record: Sendable, Hashable {
        public var cells: [Cell]
        /// The line where it begins, from 1.
        public var line: Int
    }

    /// One cell and where it begins.
    public struct Cell: Sendable, Hashable {
        /// What it holds, without the quotes around it and with doubled quotes as one.
        public var text: String
        /// From 1.
        public var line: Int
        /// In code points, from 1.
        public var column: Int
        /// Where it lies in the bytes, with its quotes.
        public var range = 0..<0
    }

    /// Cells of one record, as many as a spreadsheet has columns; a file of nothing but delimiters could fill any memory.
    static let cellLimit = 16_384
    /// Defects reported one by one; a file of another kind would have millions.
    private static let defectLimit = 1000

    private let bytes: [UInt8]
    private let delimiter: UInt8
    private let file: String
    private let quotes: Bool
    private var position = 0
    private var places = LineCounter()
    /// The line where cells were left out last.
    private var surplusLine = 0
    public private(set) var defects: [Defect] = []

    /// Reads `bytes`, which must be well-formed UTF-8.
    ///
    /// - Parameters:
    ///   - quotes: whether `"` quotes a cell; in TSV made by translation tools it doesn't.
    ///   - start: where the records begin; lines and columns count what stands before, but for a byte order mark.
    public init(_ bytes: [UInt8], file: String, delimiter: UInt8, quotes: Bool = true, from start: Int = 0) {
        self.bytes = bytes
        self.file = file
        self.delimiter = delimiter
        self.quotes = quotes
        position = start
        places.advance(over: bytes[..<start].drop { $0 >= 0x80 })
    }

    /// Returns the next record that isn't a blank line, or `nil` at the end.
    public mutating func next() -> Record? {
        while position < bytes.count {
            let line = places.line
            var cells = [cell()]
            while position < bytes.count, bytes[position] == delimiter {
                advance(to: position + 1)
                let cell = cell()
                if cells.count < Self.cellLimit { cells.append(cell) } else { reportSurplus(cell) }
            }
            skipLineEnd()
            if cells.count > 1 || !cells[0].text.isEmpty { return Record(cells: cells, line: line) }
        }
        return nil
    }

    private mutating func report(_ defect: Defect) {
        if defects.count < Self.defectLimit { defects.append(defect) }
    }

    private mutating func reportSurplus(_ cell: Cell) {
        let location = SourceLocation(file: file, line: cell.line, column: cell.column)
        guard surplusLine != cell.line else { return }
        surplusLine = cell.line
        report(Defect(.error, "the record has more than \(Self.cellLimit) cells; the others are left out", at: location))
    }

    private mutating func cell() -> Cell {
        let (line, column, start) = (places.line, places.column, position)
        if quotes, position < bytes.count, bytes[position] == UInt8(ascii: "\""), let text = quotedCell() {
            return Cell(text: text, line: line, column: column, range: start..<position)
        }
        var end = position
        while end < bytes.count, bytes[end] != delimiter, bytes[end] != 0x0A, !isCRLF(end) { end += 1 }
        advance(to: end)
        return Cell(text: String(decoding: bytes[start..<end], as: UTF8.self), line: line, column: column, range: start..<end)
    }

    /// Reads a cell in quotes, with anything up to the delimiter behind it; `nil`, and a defect, when it is not closed.
    private mutating func quotedCell() -> String? {
        var text: [UInt8] = []
        var index = position + 1
        while index < bytes.count {
            if bytes[index] != UInt8(ascii: "\"") {
                text.append(bytes[index])
                index += 1
            } else if index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "\"") {
                text.append(bytes[index])
                index += 2
            } else {
                return closeQuotedCell(text, index + 1)
            }
        }
        let location = SourceLocation(file: file, line: places.line, column: places.column)
        report(Defect(.error, "the quote that begins here is not closed; write \"\" for a quote inside a cell", at: location))
        return nil
    }

    private mutating func closeQuotedCell(_ text: [UInt8], _ end: Int) -> String {
        advance(to: end)
        var rest = end
        while rest < bytes.count, bytes[rest] != delimiter, bytes[rest] != 0x0A, !isCRLF(rest) { rest += 1 }
        if rest > end {
            let location = SourceLocation(file: file, line: places.line, column: places.column)
            report(Defect(.warning, "text after the closing quote; write \"\" for a quote inside a cell", at: location))
        }
        let result = String(decoding: text + bytes[end..<rest], as: UTF8.self)
        advance(to: rest)
        return result
    }

    private func isCRLF(_ index: Int) -> Bool {
        bytes[index] == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
    }

    private mutating func skipLineEnd() {
        guard position < bytes.count else { return }
        advance(to: position + (isCRLF(position) ? 2 : 1))
    }

    private mutating func advance(to index: Int) {
        places.advance(over: bytes[position..<index])
        position = index
    }
}
