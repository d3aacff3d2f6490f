import PadananModel

/// Whether a text is hard-wrapped, told by its lines.
///
/// In wrapped text the first word of a line would not have fitted on the line before. Lines of their own, such as list items and paragraphs,
/// end where they like.
enum LineWrapping {
    /// How much of a text is looked at.
    static let sampleLength = 1 << 16
    /// Nobody wraps at fewer or more columns.
    private static let columns = 30...160
    /// Fewer pairs of lines tell nothing.
    private static let fewestPairs = 2

    /// Whether the beginning of `text` is hard-wrapped.
    static func isWrapped(_ text: [UInt8]) -> Bool {
        let lines = lines(of: text)
        let pairs = zip(lines, lines.dropFirst()).filter { !$0.isEmpty && !$1.isEmpty }
        guard let width = lines.map(\.columns).max(), columns.contains(width), pairs.count >= fewestPairs else { return false }
        let full = pairs.filter { $0.columns + 1 + $1.firstWordColumns > width }
        // Of full lines some end amid a sentence: the next begins with a small letter.
        let broken = full.filter { !$0.endsClause && $1.beginsSmall }
        return full.count * 10 >= pairs.count * 6 && broken.count * 5 >= full.count && !broken.isEmpty
    }

    private struct Line {
        var columns = 0
        var firstWordColumns = 0
        var endsClause = false
        var beginsSmall = false
        var isEmpty: Bool { columns == 0 }
    }

    private static func lines(of text: [UInt8]) -> [Line] {
        let end = min(text.count, sampleLength)
        var lines: [Line] = []
        var start = 0
        var index = 0
        while index < end {
            let length = LineBreak.length(at: index, of: text, isEnd: true) ?? 0
            index += max(length, 1)
            guard length > 0 else { continue }
            lines.append(line(start..<index - length, of: text))
            start = index
        }
        // The last line of a sample that was cut short is not whole.
        if start < end, end == text.count { lines.append(line(start..<end, of: text)) }
        return lines
    }

    private static func line(_ range: TextRange, of text: [UInt8]) -> Line {
        let content = TextTrimming.trimmed(range, of: text)
        guard !content.isEmpty else { return Line() }
        let word = text[content].prefix { $0 != UInt8(ascii: " ") }
        return Line(
            columns: columns(text[content]), firstWordColumns: columns(word),
            endsClause: TextKind.before(content.upperBound, of: text, start: content.lowerBound).kind == .stop,
            beginsSmall: TextKind.at(content.lowerBound, of: text, end: content.upperBound).kind == .lower)
    }

    /// The code points of UTF-8 bytes.
    private static func columns(_ bytes: ArraySlice<UInt8>) -> Int {
        bytes.count { $0 & 0xC0 != 0x80 }
    }
}
