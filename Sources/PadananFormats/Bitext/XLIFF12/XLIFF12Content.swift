import PadananModel

/// The content of a `source`, `seg-source` or `target`, cut where its segments are.
struct XLIFF12Content {
    /// A segment, or what stands between two.
    struct Piece {
        var mid: String?
        var isSegment: Bool
        var text: InlineText
        var location: SourceLocation
        /// The `mrk` of a segment; of what stands between segments only `content` counts.
        var element: XLIFF12Layout.Element
    }

    /// The content that is read at the moment; all of it, where there are no segments.
    var text = InlineText("")
    var pieces: [Piece] = []
    /// Where the piece that is read at the moment begins.
    var start = 0
    var startLocation = SourceLocation(file: "")
    /// The segment that is open.
    var mark: Mark?
    /// Codes and segments that were read of the text.
    var codeCount = 0

    /// The start of a segment.
    struct Mark {
        var mid: String?
        var startTag: Range<Int>
        var isEmptyTag: Bool
    }

    mutating func reset() {
        if !text.isEmpty { text = InlineText("") }
        if !pieces.isEmpty { pieces = [] }
        mark = nil
        codeCount = 0
    }

    /// What was read, which is then forgotten.
    mutating func takeText() -> InlineText {
        var taken = InlineText("")
        swap(&taken, &text)
        return taken
    }

    /// Ends the text before a segment or at the end of the element; nothing is noted of an empty one.
    mutating func closeGap(at end: Int) {
        guard !text.isEmpty else { return }
        let element = XLIFF12Layout.Element(startTag: start..<start, content: start..<end, isEmptyTag: false, end: end)
        pieces.append(Piece(mid: nil, isSegment: false, text: takeText(), location: startLocation, element: element))
    }

    /// Ends the segment that is open; `range` is that of its end tag.
    mutating func closeSegment(_ range: Range<Int>) {
        guard let mark else { return }
        let element = XLIFF12Layout.Element(
            startTag: mark.startTag, content: mark.startTag.upperBound..<range.lowerBound, isEmptyTag: mark.isEmptyTag,
            end: range.upperBound)
        pieces.append(Piece(mid: mark.mid, isSegment: true, text: takeText(), location: startLocation, element: element))
        self.mark = nil
    }
}
