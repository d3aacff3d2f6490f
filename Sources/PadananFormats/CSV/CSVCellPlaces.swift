import PadananModel

/// Finds where the characters of a cell stand in a CSV file: behind a quote and a guard against formulas, with quotes doubled.
struct CSVCellPlaces {
    private let bytes: ArraySlice<UInt8>
    private let text: [UInt8]
    private var index: Int
    private var offset = 0
    private var line: Int
    private var column: Int
    private var jumps: [TextLayout.Jump] = []

    /// Where the text of `cell` begins, without its quote and its guard, and how it goes on. Cost: linear in the cell.
    static func side(of cell: DelimitedReader.Cell, in bytes: [UInt8], file: String) -> SegmentPlaces.Side {
        let raw = bytes[cell.range]
        // A quote that is not closed is text.
        let isQuoted = raw.first == UInt8(ascii: "\"") && cell.text.utf8.count < raw.count
        let text = FormulaGuard.unguarded(cell.text)
        let skipped = (isQuoted ? 1 : 0) + (text.utf8.count < cell.text.utf8.count ? 1 : 0)
        let start = SourceLocation(file: file, line: cell.line, column: cell.column + skipped)
        guard isQuoted else {
            return SegmentPlaces.Side(start: start, layout: text.utf8.count + skipped == raw.count ? .asWritten : .startOnly)
        }
        // Nothing doubled, nothing behind the closing quote.
        let isPlain =
            text.utf8.count + skipped + 1 == raw.count && raw.last == UInt8(ascii: "\"") && !text.utf8.contains(UInt8(ascii: "\""))
        if isPlain { return SegmentPlaces.Side(start: start, layout: .asWritten) }
        var places = CSVCellPlaces(bytes: raw.dropFirst(skipped), text: Array(text.utf8), start: start)
        return SegmentPlaces.Side(start: start, layout: places.layout())
    }

    private init(bytes: ArraySlice<UInt8>, text: [UInt8], start: SourceLocation) {
        self.bytes = bytes
        self.text = text
        index = bytes.startIndex
        (line, column) = (start.line, start.column)
    }

    private mutating func layout() -> TextLayout {
        var isClosed = false
        while offset < text.count {
            guard index < bytes.endIndex else { return .startOnly }
            if !isClosed, bytes[index] == UInt8(ascii: "\"") {
                let isDoubled = index + 1 < bytes.endIndex && bytes[index + 1] == UInt8(ascii: "\"")
                skip()
                if isDoubled { offset += 1 } else { isClosed = true }
                if isDoubled { skip() }
                jumps.append(TextLayout.Jump(offset: offset, line: line, column: column))
            } else {
                // Ill-formed bytes are read as other ones.
                guard bytes[index] == text[offset] else { return .startOnly }
                skip()
                offset += 1
            }
        }
        return .jumps(jumps)
    }

    /// Moves over a byte of the file.
    private mutating func skip() {
        if bytes[index] == 0x0A {
            (line, column) = (line + 1, 1)
        } else if bytes[index] & 0xC0 != 0x80 {
            column += 1
        }
        index += 1
    }
}
