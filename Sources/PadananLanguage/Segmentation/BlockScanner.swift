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
    /// Where the current line begins, and how far it was searched for its end.
    private(set) var lineStart = 0
    private var searched = 0
    /// The block that is open: what its lines hold so far, without white space around.
    private(set) var open: TextRange?

    public init(isWrapped: Bool) {
        self.isWrapped = isWrapped
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
            let content = TextTrimming.trimmed(line.lowerBound..<line.contentEnd, of: text)
            if isWrapped, let open, content.isEmpty || LineHead.beginsBlock(content, of: text, after: open) {
                self.open = nil
                return open
            }
            lineStart = line.next
            searched = line.next
            if content.isEmpty { continue }
            guard isWrapped else { return content }
            open = (open?.lowerBound ?? content.lowerBound)..<content.upperBound
        }
        guard isEnd, let last = open else { return nil }
        open = nil
        return last
    }

    /// A line: its beginning, the end of what it holds, and where the next begins.
    private struct Line {
        var lowerBound: Int
        var contentEnd: Int
        var next: Int
    }

    /// The line at `lineStart`; nil when its end isn't there yet, or nothing is left.
    private mutating func currentLine(in text: [UInt8], isEnd: Bool) -> Line? {
        while searched < text.count {
            let place = text.nextLineBreakCandidate(from: searched, to: text.count)
            guard place < text.count else {
                searched = place
                break
            }
            guard let length = LineBreak.length(at: place, of: text, isEnd: isEnd) else {
                searched = place
                return nil
            }
            if length > 0 { return Line(lowerBound: lineStart, contentEnd: place, next: place + length) }
            searched = place + 1
        }
        guard isEnd, lineStart < text.count else { return nil }
        return Line(lowerBound: lineStart, contentEnd: text.count, next: text.count)
    }

    /// Moves all places back by `count` bytes, which were dropped from the beginning of the text.
    mutating func drop(_ count: Int) {
        lineStart -= count
        searched -= count
        if let block = open { open = block.lowerBound - count..<block.upperBound - count }
    }
}
