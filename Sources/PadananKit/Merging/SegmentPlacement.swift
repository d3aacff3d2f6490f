import PadananFormats
import PadananModel

/// Where the segments of a translated unit stand in the text of their document.
struct SegmentPlacement {
    /// A segment with its place.
    struct Place {
        var start: InlinePosition
        var end: InlinePosition
        var segment: TranslatedSegment
    }

    private(set) var places: [Place] = []

    init(_ places: [Place]) {
        self.places = places
    }

    /// Finds each segment behind the one before it; `nil` when the text of one isn't there. Cost: linear in the text, times the length of what
    /// repeats in it.
    ///
    /// - Parameter source: the text of the unit in the document.
    init?(_ segments: [TranslatedSegment], in source: InlineText) {
        let text = Array(source.text.utf8)
        let tags = ShortTagTable(source.codes)
        var cursor = source.start
        for segment in segments where !segment.source.isEmpty {
            var segment = segment
            if segment.source.codes.isEmpty { segment.source = tags.read(segment.source.text) }
            let codes = segment.source.codes.filter(\.isCode)
            let words = Array(segment.source.text.utf8)
            let found =
                words.isEmpty ? Self.place(ofCodes: codes, in: source, from: cursor) : Self.find(words, in: text, from: cursor.offset)
            guard let offset = found else { return nil }
            let range = offset..<(offset + segment.source.text.utf8.count)
            guard let codeRange = Self.codeRange(codes, source, range, from: cursor.code) else { return nil }
            let end = InlinePosition(offset: range.upperBound, code: codeRange.upperBound)
            places.append(Place(start: InlinePosition(offset: range.lowerBound, code: codeRange.lowerBound), end: end, segment: segment))
            cursor = end
        }
    }

    /// Where a segment stands that is nothing but codes.
    private static func place(ofCodes codes: [InlineCode], in source: InlineText, from cursor: InlinePosition) -> Int? {
        guard let kind = codes.first?.kind else { return cursor.offset }
        return source.codes[cursor.code...].first { $0.kind == kind }?.offset
    }

    /// Whether all words of `source` belong to a segment.
    func covers(_ source: InlineText) -> Bool {
        var last = source.start
        for place in places {
            if source.slice(from: last, to: place.start).hasWords { return false }
            last = place.end
        }
        return !source.slice(from: last, to: source.end).hasWords
    }

    /// Where `part` first stands in `text` from `start` on. Text that is passed over is of segments that the file lacks.
    private static func find(_ part: [UInt8], in text: [UInt8], from start: Int) -> Int? {
        guard !part.isEmpty else { return start }
        var offset = start
        while offset + part.count <= text.count {
            if text[offset...].starts(with: part) { return offset }
            guard let next = text[(offset + 1)...].firstIndex(of: part[0]) else { return nil }
            offset = next
        }
        return nil
    }

    /// Which codes of `source` belong to a segment with the text in `range`: as many as it has, of the same kinds.
    private static func codeRange(_ codes: [InlineCode], _ source: InlineText, _ range: Range<Int>, from first: Int) -> Range<Int>? {
        let all = source.codes
        var low = first
        while low < all.count, all[low].offset < range.lowerBound { low += 1 }
        while low <= all.count {
            let high = low + codes.count
            guard high <= all.count, codes.isEmpty || all[high - 1].offset <= range.upperBound else { return nil }
            let isWhole = high == all.count || all[high].offset >= range.upperBound
            if isWhole, zip(codes, all[low..<high]).allSatisfy({ $0.kind == $1.kind }) { return low..<high }
            guard low < all.count, all[low].offset == range.lowerBound else { return nil }
            low += 1
        }
        return nil
    }
}
