import PadananModel

/// An inline text as it is read: its words with what its codes stand for, and the way back to the text and its codes.
struct ReadingText {
    let bytes: [UInt8]
    private let codes: [InlineCode]
    /// Where each code stands in `bytes`.
    private let places: [TextRange]

    init(_ text: InlineText) {
        var bytes: [UInt8] = []
        var places: [TextRange] = []
        let utf8 = Array(text.text.utf8)
        var copied = 0
        for code in text.codes {
            let offset = min(max(code.offset, copied), utf8.count)
            bytes += utf8[copied..<offset]
            copied = offset
            let start = bytes.count
            if code.isCode { bytes += Self.equivalent(of: code) }
            places.append(start..<bytes.count)
        }
        self.bytes = bytes + utf8[copied...]
        (codes, self.places) = (text.codes, places)
    }

    private static func equivalent(of code: InlineCode) -> [UInt8] {
        if code.equivalent.isEmpty, code.type == "lb" || code.type == "pb" { return [0x0A] }
        return Array(code.equivalent.utf8)
    }

    /// Whether `offset` in `bytes` is inside what a code stands for, where no segment ends or begins.
    func isInsideCode(_ offset: Int) -> Bool {
        let index = firstCode { $0.upperBound > offset }
        return index < places.count && places[index].lowerBound < offset
    }

    /// The place in the text where a segment begins that begins at `offset` in `bytes`; before a code that reaches across.
    func start(at offset: Int) -> InlinePosition {
        var index = firstCode { $0.upperBound >= offset }
        if index < places.count, places[index].lowerBound < offset, places[index].upperBound > offset {
            return position(before: index, places[index].lowerBound)
        }
        // Opening codes and those that stand alone begin the segment, but for those before a closing one.
        let first = index
        while index < places.count, places[index].upperBound <= offset { index += 1 }
        while index > first, places[index - 1].isEmpty, codes[index - 1].kind != .closing { index -= 1 }
        return position(before: index, offset)
    }

    /// The place in the text where a segment ends that ends at `offset` in `bytes`; behind a code that reaches across.
    ///
    /// - Parameter isFollowed: whether the next segment begins right there.
    func end(at offset: Int, isFollowed: Bool, _ handling: FormatHandling) -> InlinePosition {
        var index = firstCode { $0.upperBound > offset || ($0.isEmpty && $0.lowerBound >= offset) }
        if index < places.count, places[index].lowerBound < offset { return position(before: index + 1, places[index].upperBound) }
        while index < places.count, places[index].isEmpty, places[index].lowerBound == offset {
            guard stays(codes[index].kind, isFollowed: isFollowed, handling) else { break }
            index += 1
        }
        return position(before: index, offset)
    }

    private func stays(_ kind: InlineCode.Kind, isFollowed: Bool, _ handling: FormatHandling) -> Bool {
        switch kind {
        case .closing, .annotationEnd: handling.includesEnd ?? true
        case .opening, .annotationStart: handling.includesStart ?? false
        case .standalone: handling.includesIsolated ?? !isFollowed
        }
    }

    /// The first code whose place fulfils `condition`, which holds for all behind it too.
    private func firstCode(where condition: (TextRange) -> Bool) -> Int {
        var (low, high) = (0, places.count)
        while low < high {
            let middle = (low + high) / 2
            if condition(places[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }

    /// The place before the code at `index` in the text, for an offset in `bytes` that no code reaches across.
    private func position(before index: Int, _ offset: Int) -> InlinePosition {
        guard index > 0 else { return InlinePosition(offset: offset, code: 0) }
        // The code before gives the distance between text and reading.
        let before = index - 1
        return InlinePosition(offset: codes[before].offset + max(0, offset - places[before].upperBound), code: index)
    }
}
