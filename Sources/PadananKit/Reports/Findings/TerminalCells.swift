import PadananModel

/// The part of a text around a place, cell by cell as a terminal shows it: a character with the marks that combine with it.
struct TerminalCells {
    private struct Cell {
        /// UTF-8 offset in the text.
        var offset: Int
        /// Where its bytes begin in what is shown.
        var start: Int
        var width: Int
        var isSpace: Bool
    }

    private var cells: [Cell] = []
    private var shown: [UInt8] = []
    private var hasMoreBefore = false
    private var hasMoreBehind = false

    /// Reads `width` columns to both sides of `place`.
    init(_ text: String, around place: Int, width: Int) {
        let scalars = text.unicodeScalars
        let center = Self.scalarIndex(text, place)
        let start = Self.walkBack(scalars, from: center, width)
        hasMoreBefore = start > scalars.startIndex
        read(text, from: start, center: center, width)
    }

    var count: Int { cells.count }

    func width(_ cell: Int) -> Int { cells[cell].width }

    func isSpace(_ cell: Int) -> Bool { cells[cell].isSpace }

    /// Whether text is left out when it is cut before `cell`, and behind the one before.
    func isCut(at cell: Int) -> Bool {
        cell > 0 && cell < count || cell == 0 && hasMoreBefore || cell == count && hasMoreBehind
    }

    /// What is shown of `range`.
    func text(_ range: Range<Int>) -> String {
        let start = range.lowerBound < count ? cells[range.lowerBound].start : shown.count
        let end = range.upperBound < count ? cells[range.upperBound].start : shown.count
        return String(decoding: shown[start..<max(start, end)], as: UTF8.self)
    }

    /// The cells that `span` touches; of an empty span the one behind it, nothing at the end of the text.
    func range(covering span: TextRange) -> Range<Int> {
        let first = firstCell { $0 > span.lowerBound } - 1
        let start = max(first, 0)
        if span.isEmpty {
            let exact = firstCell { $0 >= span.lowerBound }
            return exact == count ? count..<count : exact..<exact + 1
        }
        return start..<max(start, firstCell { $0 >= span.upperBound })
    }

    /// The first cell whose offset fulfils `isBehind`, by bisection.
    private func firstCell(_ isBehind: (Int) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if isBehind(cells[middle].offset) { high = middle } else { low = middle + 1 }
        }
        return low
    }

    /// The beginning of the scalar that the byte at `offset` belongs to.
    private static func scalarIndex(_ text: String, _ offset: Int) -> String.Index {
        let bytes = text.utf8
        var index = bytes.index(bytes.startIndex, offsetBy: min(max(offset, 0), bytes.count))
        while index > bytes.startIndex, index < bytes.endIndex, bytes[index] & 0xC0 == 0x80 { index = bytes.index(before: index) }
        return index
    }

    /// The beginning of the cell that stands `width` columns before `index`.
    private static func walkBack(_ scalars: String.UnicodeScalarView, from index: String.Index, _ width: Int) -> String.Index {
        var (index, columns) = (index, 0)
        while index > scalars.startIndex {
            let isOnBase = index < scalars.endIndex && TerminalText.width(scalars[index]) > 0
            if columns >= width, isOnBase { break }
            index = scalars.index(before: index)
            columns += TerminalText.width(TerminalText.shown(scalars[index]))
        }
        return index
    }

    private mutating func read(_ text: String, from start: String.Index, center: String.Index, _ width: Int) {
        let scalars = text.unicodeScalars
        var (index, columns, marks) = (start, 0, 0)
        var offset = text.utf8.distance(from: text.startIndex, to: start)
        while index < scalars.endIndex {
            let scalar = scalars[index]
            let shownScalar = TerminalText.shown(scalar)
            let scalarWidth = TerminalText.width(shownScalar)
            if scalarWidth > 0 || cells.isEmpty {
                if columns >= width { break }
                cells.append(Cell(offset: offset, start: shown.count, width: scalarWidth, isSpace: shownScalar == " "))
                if index >= center { columns += scalarWidth }
                marks = 0
            } else {
                marks += 1
            }
            if marks <= Self.mostMarks { shown += UTF8.encode(shownScalar) ?? UTF8.encodedReplacementCharacter }
            offset += UTF8.width(scalar)
            index = scalars.index(after: index)
        }
        hasMoreBehind = index < scalars.endIndex
    }

    /// Marks of one character that are shown; more are no writing, but an attack on the line above.
    private static let mostMarks = 8
}
