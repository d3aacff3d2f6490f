/// White space at the ends of a run of text, literal or as a reference; a NUL, which is no character of a page, goes with it.
enum HTMLTrimming {
    /// `range` without white space at its beginning; in a literal there are no references.
    static func trimmingStart(_ range: Range<Int>, in bytes: [UInt8], isLiteral: Bool = false) -> Range<Int> {
        let text = bytes[range]
        var index = range.lowerBound
        while index < range.upperBound {
            if bytes[index].isHTMLSpace || bytes[index] == 0 {
                index += 1
            } else if bytes[index] == UInt8(ascii: "&"), !isLiteral,
                let found = HTMLCharacterReferences.reference(at: index, in: text, isAttribute: false), isSpace(found.scalars)
            {
                index = found.end
            } else if let length = spaceLength(at: index, in: text) {
                index += length
            } else {
                break
            }
        }
        return index..<range.upperBound
    }

    /// `range` without white space at its end.
    static func trimmingEnd(_ range: Range<Int>, in bytes: [UInt8], isLiteral: Bool = false) -> Range<Int> {
        var end = range.upperBound
        while end > range.lowerBound {
            let text = bytes[range.lowerBound..<end]
            if bytes[end - 1].isHTMLSpace || bytes[end - 1] == 0 {
                end -= 1
            } else if let start = (2...3).map({ end - $0 }).first(where: {
                $0 >= text.startIndex && spaceLength(at: $0, in: text) == end - $0
            }) {
                end = start
            } else if !isLiteral, let start = referenceStart(text) {
                end = start
            } else {
                break
            }
        }
        return range.lowerBound..<end
    }

    /// The bytes of a reference to white space, looked at from its end: `&emsp13;` is the longest.
    private static let longestReference = 10

    /// Where the reference to white space begins that `text` ends with.
    private static func referenceStart(_ text: ArraySlice<UInt8>) -> Int? {
        guard let start = text.suffix(longestReference).lastIndex(of: UInt8(ascii: "&")),
            let found = HTMLCharacterReferences.reference(at: start, in: text, isAttribute: false)
        else { return nil }
        return found.end == text.endIndex && isSpace(found.scalars) ? start : nil
    }

    private static func isSpace(_ scalars: [Unicode.Scalar]) -> Bool {
        scalars.allSatisfy(\.properties.isWhitespace)
    }

    /// The length of the white space other than ASCII that begins at `index`: U+0085, U+00A0, U+1680, U+2000 and so on.
    private static func spaceLength(at index: Int, in text: ArraySlice<UInt8>) -> Int? {
        guard index + 1 < text.endIndex else { return nil }
        let (first, second) = (text[index], text[index + 1])
        if first == 0xC2 { return second == 0x85 || second == 0xA0 ? 2 : nil }
        guard index + 2 < text.endIndex, first == 0xE1 || first == 0xE2 || first == 0xE3, second & 0xC0 == 0x80 else { return nil }
        let third = text[index + 2]
        let value = UInt32(first & 0x0F) << 12 | UInt32(second & 0x3F) << 6 | UInt32(third & 0x3F)
        guard third & 0xC0 == 0x80, let scalar = Unicode.Scalar(value), scalar.properties.isWhitespace else { return nil }
        return 3
    }
}
