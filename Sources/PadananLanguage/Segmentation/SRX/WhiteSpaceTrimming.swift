import PadananModel

/// Ranges of text without the white space at their ends.
enum WhiteSpaceTrimming {
    /// `range` without the white space (the property White_Space) at both ends. Cost: linear in what is left out.
    static func trimmed(_ text: [UInt8], _ range: TextRange) -> TextRange {
        var start = range.lowerBound
        while start < range.upperBound {
            let length = spaceLength(text, at: start, before: range.upperBound)
            if length == 0 { break }
            start += length
        }
        var end = range.upperBound
        while end > start {
            let length = (1...3).first { end - $0 >= start && spaceLength(text, at: end - $0, before: end) == $0 }
            guard let length else { break }
            end -= length
        }
        return start..<end
    }

    /// The bytes of the white space at `index`, 0 when there is none.
    private static func spaceLength(_ text: [UInt8], at index: Int, before end: Int) -> Int {
        let byte = text[index]
        if byte < 0x80 { return byte == 0x20 || (0x09...0x0D).contains(byte) ? 1 : 0 }
        guard byte == 0xC2 || (0xE1...0xE3).contains(byte) else { return 0 }
        let decoded = UTF8Decoding.scalar(in: text, at: index)
        guard decoded.isValid, index + decoded.length <= end, ScalarSet.whitespace.contains(decoded.scalar.value) else { return 0 }
        return decoded.length
    }
}
