import PadananModel

/// Leaves codes at the edges of a text outside of its unit.
enum MarkdownEdges {
    /// The pieces from the first to the last that belong to the sentence; empty when there are no words.
    static func used(_ pieces: [MarkdownPiece]) -> Range<Int> {
        guard pieces.contains(where: { MarkdownText.hasWords($0.text ?? []) }) else { return 0..<0 }
        var (first, end) = (0, pieces.count)
        while first < end {
            if isOutside(pieces[first]) {
                first += 1
            } else if isOutside(pieces[end - 1]) {
                end -= 1
            } else if end - first > 2, let open = pieces[first].code, let close = pieces[end - 1].code, isPair(open, close) {
                (first, end) = (first + 1, end - 1)
                if close.isLabel { break }
            } else {
                break
            }
        }
        return first..<end
    }

    private static func isOutside(_ piece: MarkdownPiece) -> Bool {
        switch piece.content {
        case .text(let text): text == [0x20]
        case .code(let code): code.kind == .standalone && !code.isContent
        }
    }

    private static func isPair(_ open: MarkdownCode, _ close: MarkdownCode) -> Bool {
        open.kind == .opening && close.kind == .closing && open.pair == close.pair
    }

    /// The end of a link around the `used` pieces whose label is their text, and which is written anew with them.
    static func label(around used: Range<Int>, in pieces: [MarkdownPiece]) -> MarkdownCode? {
        guard used.upperBound < pieces.count, let code = pieces[used.upperBound].code, code.isLabel, used.lowerBound > 0 else { return nil }
        return pieces[used.lowerBound - 1].code?.pair == code.pair ? code : nil
    }

    /// The bytes of the `used` pieces, without white space at both ends.
    static func bytes(of used: Range<Int>, in pieces: [MarkdownPiece], of content: [UInt8]) -> Range<Int> {
        var start = pieces[used.lowerBound].range.lowerBound
        var end = pieces[used.upperBound - 1].range.upperBound
        if pieces[used.lowerBound].text != nil { while start < end, MarkdownCharacters.isCollapsible(content[start]) { start += 1 } }
        if pieces[used.upperBound - 1].text != nil { while end > start, MarkdownCharacters.isCollapsible(content[end - 1]) { end -= 1 } }
        return start..<end
    }
}
