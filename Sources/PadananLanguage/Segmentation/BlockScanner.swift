import PadananModel

/// Cuts a text into blocks: paragraphs, headlines, bylines, list items, `Baca Juga:` lines.
///
///     BlockScanner.blocks(of: Array("Judul\n\nIsi berita.".utf8))   // 0..<5, 7..<18
///
/// In unwrapped text every line is a block. In hard-wrapped text a block ends at a blank line, before a list item and before a
/// `Baca Juga:` line. Lines end at LF, CR LF, CR, VT, FF, U+0085, U+2028 and U+2029 (Unicode 15, section 5.8). Cost: linear.
///
/// A scanner goes on where it stopped when more of the text is there; `SegmentStream` feeds it.
public struct BlockScanner: Sendable {
    /// Whether the text is hard-wrapped: a line end inside a block is white space.
    public let isWrapped: Bool
    /// A line longer than this is read in parts, so that it need not be held whole.
    let longestLine: Int
    /// Where the current line, or what is left of it, begins, and how far it was searched for its end.
    private(set) var lineStart = 0
    private var searched = 0
    /// The block that is open: what its lines hold so far, without white space around.
    private(set) var open: TextRange?
    private var openHead = LineHead.plain
    /// The first part of the current line was read already.
    private var isInsideLine = false

    /// Makes a scanner; `LineWrapping.isWrapped` tells about a text.
    public init(isWrapped: Bool) {
        self.init(isWrapped: isWrapped, longestLine: 1 << 18)
    }

    init(isWrapped: Bool, longestLine: Int) {
        self.isWrapped = isWrapped
        self.longestLine = longestLine
    }

    /// The blocks of `text`, without white space around.
    ///
    /// - Parameter isWrapped: whether the text is hard-wrapped; nil to decide from its lines (`LineWrapping`).
    public static func blocks(of text: [UInt8], isWrapped: Bool? = nil) -> [TextRange] {
        var scanner = BlockScanner(isWrapped: isWrapped ?? LineWrapping.isWrapped(text))
        var blocks: [TextRange] = []
        while let block = scanner.next(in: text, isEnd: true) { blocks.append(block) }
        return blocks
    }

    /// The next block that is complete in `text`; nil when more is needed, or at the end.
    mutating func next(in text: [UInt8], isEnd: Bool) -> TextRange? {
        while let line = currentLine(in: text, isEnd: isEnd) {
            let content = TextTrimming.trimmed(line.start..<line.end, of: text)
            if content.isEmpty, !line.isComplete {
                lineStart = line.next
                continue
            }
            if endsOpenBlock(content, of: text) { return closed() }
            lineStart = line.next
            searched = max(searched, line.next)
            extend(with: content, of: text)
            isInsideLine = !line.isComplete
            if !isWrapped, line.isComplete, let block = closed() { return block }
        }
        return isEnd ? closed() : nil
    }

    /// Whether the block that is open ends before the line `content`.
    private func endsOpenBlock(_ content: TextRange, of text: [UInt8]) -> Bool {
        guard isWrapped, !isInsideLine, let open else { return false }
        return content.isEmpty || LineHead.beginsBlock(content, of: text, after: open, openHead)
    }

    private mutating func extend(with content: TextRange, of text: [UInt8]) {
        if content.isEmpty { return }
        if let open {
            self.open = open.lowerBound..<content.upperBound
        } else {
            open = content
            openHead = LineHead.of(content, of: text)
        }
    }

    private mutating func closed() -> TextRange? {
        defer { open = nil }
        return open
    }

    /// A line or a part of one: what it holds, and where the next begins.
    private struct Line {
        var start: Int
        var end: Int
        var next: Int
        var isComplete = true
    }

    /// The line at `lineStart`, or the part of it that is there if it is long; nil when more is needed, or nothing is left.
    private mutating func currentLine(in text: [UInt8], isEnd: Bool) -> Line? {
        while searched < text.count {
            searched = text.nextLineBreakCandidate(from: searched, to: text.count)
            guard searched < text.count, let length = LineBreak.length(at: searched, of: text, isEnd: isEnd) else { break }
            if length > 0 { return Line(start: lineStart, end: searched, next: searched + length) }
            searched += 1
        }
        if isEnd { return lineStart < text.count ? Line(start: lineStart, end: text.count, next: text.count) : nil }
        let end = TextTrimming.scalarStart(searched, of: text, lowest: lineStart)
        return end - lineStart > longestLine ? Line(start: lineStart, end: end, next: end, isComplete: false) : nil
    }

    /// Moves all places back by `count` bytes, which were dropped from the beginning of the text.
    mutating func drop(_ count: Int) {
        lineStart -= count
        searched -= count
        if let block = open { open = block.lowerBound - count..<block.upperBound - count }
    }
}
