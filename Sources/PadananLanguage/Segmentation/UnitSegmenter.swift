import PadananModel

/// Cuts the text of a unit into segments and what stands between them.
///
/// Inline codes neither hide nor make a boundary: sentences are looked for in the text as it is read, in which a code stands for its
/// `equivalent` (a line break for white space). At a boundary a closing code right behind a segment stays with it, an opening one goes
/// with what is behind it, one that stands alone stays where it is attached, and what stands amid white space goes to its partner or stays. A span may begin in one segment and end in another; the writers of bitext
/// formats say so in their way (XLIFF 2.1, section 4.7.2: `sc` and `ec`).
public struct UnitSegmenter: Sendable {
    private let segmenter: any TextSegmenter
    private let handling: FormatHandling

    /// - Parameter handling: which codes stay at the end of a segment, where an SRX file says so.
    public init(_ segmenter: any TextSegmenter, handling: FormatHandling = FormatHandling()) {
        self.segmenter = segmenter
        self.handling = handling
    }

    /// `unit` with its first segment, which has no target, cut up: segments are called `s1`, `s2`, …, and what stands between them is ignorable.
    ///
    /// A unit of one sentence stays as it is. Cost: linear in the text, when codes are few; each segment copies its part.
    public func segmented(_ unit: Unit) -> Unit {
        guard unit.segments.count == 1, !unit.isPlural, let whole = unit.segments.first else { return unit }
        let cuts = cuts(of: whole.source)
        let isWhole = cuts.count == 1 && cuts[0].start == whole.source.start && cuts[0].end == whole.source.end
        guard !cuts.isEmpty, !isWhole else { return unit }
        var unit = unit
        unit.segments = pieces(of: whole, cuts)
        return unit
    }

    /// The places of the segments of `text`.
    public func cuts(of text: InlineText) -> [(start: InlinePosition, end: InlinePosition)] {
        let reading = ReadingText(text)
        var ranges: [TextRange] = []
        segmenter.appendSegments(of: reading.bytes, in: 0..<reading.bytes.count, to: &ranges)
        ranges = Self.joined(ranges, reading)
        var cuts: [(start: InlinePosition, end: InlinePosition)] = []
        var last = text.start
        for (index, range) in ranges.enumerated() {
            let isFollowed = index + 1 < ranges.count && ranges[index + 1].lowerBound == range.upperBound
            let start = max(last, reading.start(at: range.lowerBound))
            last = max(start, reading.end(at: range.upperBound, isFollowed: isFollowed, handling))
            if last > start { cuts.append((start, last)) }
        }
        takeInPartners(&cuts, text)
        return cuts
    }

    /// Takes codes that stand amid the white space between segments into the segment where the other end of their span is, with that white
    /// space: `<b>Satu. </b>Dua.` keeps its pair together.
    private func takeInPartners(_ cuts: inout [(start: InlinePosition, end: InlinePosition)], _ text: InlineText) {
        for index in cuts.indices where handling.includesEnd ?? true {
            let limit = index + 1 < cuts.count ? cuts[index + 1].start : text.end
            let opened = Set(text.codes[cuts[index].start.code..<cuts[index].end.code].lazy.filter { $0.kind == .opening }.map(\.id))
            let isPartner = { (code: InlineCode) in code.kind == .closing && opened.contains(code.id) }
            guard let last = text.codes[cuts[index].end.code..<limit.code].lastIndex(where: isPartner) else { continue }
            cuts[index].end = InlinePosition(offset: text.codes[last].offset, code: last + 1)
        }
        for index in cuts.indices where !(handling.includesStart ?? false) {
            let limit = index > 0 ? cuts[index - 1].end : text.start
            let closed = Set(text.codes[cuts[index].start.code..<cuts[index].end.code].lazy.filter { $0.kind == .closing }.map(\.id))
            let isPartner = { (code: InlineCode) in code.kind == .opening && closed.contains(code.id) }
            guard let first = text.codes[limit.code..<cuts[index].start.code].firstIndex(where: isPartner) else { continue }
            cuts[index].start = InlinePosition(offset: text.codes[first].offset, code: first)
        }
    }

    /// `ranges` without boundaries inside a code.
    private static func joined(_ ranges: [TextRange], _ reading: ReadingText) -> [TextRange] {
        var joined: [TextRange] = []
        for range in ranges {
            if let last = joined.last, reading.isInsideCode(last.upperBound) || reading.isInsideCode(range.lowerBound) {
                joined[joined.count - 1] = last.lowerBound..<range.upperBound
            } else {
                joined.append(range)
            }
        }
        return joined
    }

    private func pieces(of whole: Segment, _ cuts: [(start: InlinePosition, end: InlinePosition)]) -> [Segment] {
        var pieces: [Segment] = []
        var last = whole.source.start
        for (index, cut) in cuts.enumerated() {
            if cut.start > last { pieces.append(Self.piece(of: whole, from: last, to: cut.start, id: nil)) }
            pieces.append(Self.piece(of: whole, from: cut.start, to: cut.end, id: "s\(index + 1)"))
            last = cut.end
        }
        if whole.source.end > last { pieces.append(Self.piece(of: whole, from: last, to: whole.source.end, id: nil)) }
        return pieces
    }

    /// - Parameter id: `nil` makes the piece ignorable.
    private static func piece(of whole: Segment, from start: InlinePosition, to end: InlinePosition, id: String?) -> Segment {
        var piece = Segment(source: whole.source.slice(from: start, to: end), location: whole.location)
        piece.isIgnorable = id == nil
        piece.id = id ?? ""
        return piece
    }
}
