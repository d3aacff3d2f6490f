import PadananModel

/// A text on one line of a terminal, cut to a width around its marked spans, and the line of carets below it.
///
///     … mendapatkan jaminan keamanan Barat …
///                   ^^^^^^^^^^^^^^^^
struct SpanExcerpt {
    /// What is shown of the text, with `…` where it was cut.
    let line: String
    /// Spaces and carets; empty when nothing is marked.
    let marks: String

    /// Cuts `text` to `width` columns.
    ///
    /// - Parameters:
    ///   - spans: what is marked, in UTF-8 offsets; the first is kept in sight. An empty one marks the character it stands before.
    ///   - focus: what is kept in sight when nothing is marked.
    /// - Complexity: O(`width`) plus the marks that combine with what is shown, whatever the length of the text.
    init(_ text: String, marking spans: [TextRange], width: Int, focus: Int = 0) {
        let cells = TerminalCells(text, around: spans.first?.lowerBound ?? focus, width: max(width, Self.minimumWidth))
        let window = Self.window(cells, spans.first ?? focus..<focus, max(width, Self.minimumWidth))
        let left = Self.ellipsis(cells, window.lowerBound, isLeft: true)
        let right = Self.ellipsis(cells, window.upperBound, isLeft: false)
        line = left + cells.text(window) + right
        let marks = spans.isEmpty ? "" : Self.carets(cells, window, spans)
        self.marks = marks.isEmpty ? "" : String(repeating: " ", count: left.unicodeScalars.count) + marks
    }

    /// Below this nothing could be read.
    private static let minimumWidth = 20
    /// The columns that a cut takes: `… `.
    private static let cutWidth = 2
    /// How far a cut may move to stand between words.
    private static let longestTrim = 16

    /// The cells that are shown: those of `span` first, then as many on both sides as there is room for.
    private static func window(_ cells: TerminalCells, _ span: TextRange, _ width: Int) -> Range<Int> {
        let marked = cells.range(covering: span)
        var window = Window(cells: cells, room: width, range: marked.lowerBound..<marked.lowerBound)
        while window.range.upperBound < marked.upperBound, window.growRight() {}
        var (left, right) = (true, true)
        while left || right {
            left = left && window.growLeft()
            right = right && window.growRight()
        }
        return trimmed(window.range, cells, keeping: marked.clamped(to: window.range))
    }

    /// Cells that are taken as long as there is room for them and for the signs of a cut.
    private struct Window {
        let cells: TerminalCells
        let room: Int
        private(set) var range: Range<Int>
        private var used = 0

        init(cells: TerminalCells, room: Int, range: Range<Int>) {
            self.cells = cells
            self.room = room
            self.range = range
        }

        mutating func growLeft() -> Bool {
            range.lowerBound > 0 && grow(range.lowerBound - 1..<range.upperBound, cells.width(range.lowerBound - 1))
        }

        mutating func growRight() -> Bool {
            range.upperBound < cells.count && grow(range.lowerBound..<range.upperBound + 1, cells.width(range.upperBound))
        }

        private mutating func grow(_ wider: Range<Int>, _ columns: Int) -> Bool {
            let cuts = [wider.lowerBound, wider.upperBound].count { cells.isCut(at: $0) }
            guard used + columns + cuts * cutWidth <= room else { return false }
            (range, used) = (wider, used + columns)
            return true
        }
    }

    /// `window` without words that were cut, where that costs little.
    private static func trimmed(_ window: Range<Int>, _ cells: TerminalCells, keeping marked: Range<Int>) -> Range<Int> {
        var (start, end) = (window.lowerBound, window.upperBound)
        if cells.isCut(at: start) {
            let limit = min(marked.lowerBound, start + longestTrim)
            if let space = (start..<max(start, limit)).first(where: cells.isSpace) { start = space + 1 }
        }
        if cells.isCut(at: end) {
            let limit = max(marked.upperBound, end - longestTrim)
            if let space = (min(limit, end)..<end).last(where: cells.isSpace) { end = space }
        }
        return start..<max(start, end)
    }

    /// `… ` between words, `…` within one, nothing at the end of the text.
    private static func ellipsis(_ cells: TerminalCells, _ cut: Int, isLeft: Bool) -> String {
        guard cells.isCut(at: cut) else { return "" }
        let isBetweenWords = isLeft ? cut > 0 && cells.isSpace(cut - 1) : cut < cells.count && cells.isSpace(cut)
        guard isBetweenWords else { return "…" }
        return isLeft ? "… " : " …"
    }

    private static func carets(_ cells: TerminalCells, _ window: Range<Int>, _ spans: [TextRange]) -> String {
        var result: [UInt8] = []
        for cell in window {
            let isMarked = spans.contains { cells.range(covering: $0).contains(cell) }
            result += repeatElement(UInt8(ascii: isMarked ? "^" : " "), count: cells.width(cell))
        }
        if spans.contains(where: { cells.range(covering: $0) == cells.count..<cells.count }), window.upperBound == cells.count {
            result.append(UInt8(ascii: "^"))
        }
        while result.last == UInt8(ascii: " ") { result.removeLast() }
        return String(decoding: result, as: UTF8.self)
    }
}
