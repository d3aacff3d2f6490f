import PadananLanguage
import PadananModel

/// Writes the pieces of a gloss, and remembers where each piece of the source went.
struct DraftWriter {
    private(set) var bytes: [UInt8] = []
    /// By number of the term.
    private(set) var terms: [Int: TextRange] = [:]
    /// The places of the source that were written, with theirs in the gloss: for codes.
    private(set) var places: [(source: TextRange, target: TextRange)] = []

    /// Adds the bytes between sentences as they are.
    mutating func append(space: ArraySlice<UInt8>) {
        bytes += space
    }

    /// Adds a sentence.
    ///
    /// - Parameters:
    ///   - offset: of the sentence in the source.
    ///   - isCapitalised: whether it begins with a capital.
    mutating func append(_ items: [DraftItem], at offset: Int, isCapitalised: Bool) {
        var needsCapital = isCapitalised
        for (place, item) in items.enumerated() {
            if place > 0, !item.isJoined { bytes.append(0x20) }
            let start = bytes.count
            bytes += item.text.utf8
            if needsCapital, item.kind != .mark {
                if let first = item.text.utf8.first, (0x61...0x7A).contains(first), !isMixed(item.text) { bytes[start] = first - 0x20 }
                needsCapital = false
            }
            if let term = item.term { terms[term] = start..<bytes.count }
            let range = item.range.lowerBound + offset..<item.range.upperBound + offset
            places.append((range, start..<bytes.count))
        }
    }

    /// Whether a word has a capital inside, as brands do.
    private func isMixed(_ text: String) -> Bool {
        text.utf8.prefix { $0 != 0x20 }.dropFirst().contains { (0x41...0x5A).contains($0) }
    }

    /// The codes of the source at their words, in the order of the source. Cost: linear but for sorting the places.
    func placed(_ codes: [InlineCode], sourceCount: Int) -> [InlineCode] {
        let sorted = places.sorted { $0.source.lowerBound < $1.source.lowerBound }
        var (next, last) = (0, 0)
        return codes.map { code in
            while next < sorted.count, sorted[next].source.upperBound <= code.offset { next += 1 }
            var place = next < sorted.count ? sorted[next].target.lowerBound : bytes.count
            if code.kind == .closing || code.kind == .annotationEnd { place = next > 0 ? sorted[next - 1].target.upperBound : 0 }
            if code.offset >= sourceCount { place = bytes.count }
            last = max(last, min(place, bytes.count))
            var code = code
            code.offset = last
            return code
        }
    }
}
