import PadananFormats
import PadananModel

/// The translation of a unit put together from those of its segments.
struct UnitTranslation {
    /// The whole unit, with the codes of the document.
    private(set) var text = InlineText("")
    /// The segments that stay in the source language, for want of a translation.
    private(set) var missing: [TranslatedSegment] = []
    /// Texts of the unit that the file has no segment for.
    private(set) var absent: [String] = []
    /// The segments whose translation is only a proposal.
    private(set) var fuzzy: [TranslatedSegment] = []
    private(set) var translated = 0
    private let source: InlineText
    private let usesFuzzy: Bool
    /// The codes of the unit, by their tags and by what they are.
    private let tags: ShortTagTable
    private let known: [CodeKey: InlineCode]

    /// - Parameters:
    ///   - source: the text of the unit in the document.
    ///   - usesFuzzy: whether proposals are used like translations.
    init(_ placement: SegmentPlacement, order: [Int]?, of source: InlineText, usesFuzzy: Bool) {
        (self.source, self.usesFuzzy) = (source, usesFuzzy)
        tags = ShortTagTable(source.codes)
        known = Dictionary(source.codes.map { (CodeKey($0), $0) }) { first, _ in first }
        let pieces = placement.places.map { translation(of: $0) }
        let isMoved = order.map { $0.count == pieces.count } ?? false
        var last = source.start
        for (index, place) in placement.places.enumerated() {
            appendGap(from: last, to: place.start)
            text.append(pieces[isMoved ? order?[index] ?? index : index])
            last = place.end
        }
        appendGap(from: last, to: source.end)
    }

    /// Text between the segments of the file; words there are of segments that it lacks.
    private mutating func appendGap(from start: InlinePosition, to end: InlinePosition) {
        let gap = source.slice(from: start, to: end)
        if gap.hasWords { absent.append(gap.text) }
        text.append(gap)
    }

    private mutating func translation(of place: SegmentPlacement.Place) -> InlineText {
        let segment = place.segment
        let original = source.slice(from: place.start, to: place.end)
        if segment.isFuzzy { fuzzy.append(segment) }
        guard let target = segment.target, usesFuzzy || !segment.isFuzzy else {
            if segment.target == nil, !segment.isIgnorable, segment.source.hasWords { missing.append(segment) }
            return original
        }
        if !segment.isIgnorable { translated += 1 }
        return withOwnCodes(target, segment.source.codes.filter(\.isCode), original.codes)
    }

    /// `target` with the codes of the document in place of those of the file, and without annotations.
    private func withOwnCodes(_ target: InlineText, _ fileCodes: [InlineCode], _ own: [InlineCode]) -> InlineText {
        var target = target
        if target.codes.isEmpty { target = tags.read(target.text) }
        let named = Dictionary(zip(fileCodes.map(CodeKey.init), own)) { first, _ in first }
        target.codes = target.codes.filter(\.isCode).map { code in
            guard var own = named[CodeKey(code)] ?? known[CodeKey(code)] else { return code }
            own.offset = code.offset
            return own
        }
        return target
    }
}

extension InlineText {
    /// Whether there is more than white space.
    var hasWords: Bool { text.unicodeScalars.contains { !$0.properties.isWhitespace } }
}
