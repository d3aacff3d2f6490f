import PadananModel

/// Ranges without the white space around them.
enum TextTrimming {
    /// `range` of `text` without white space at its ends.
    static func trimmed(_ range: TextRange, of text: [UInt8]) -> TextRange {
        var start = range.lowerBound
        while start < range.upperBound {
            let found = TextKind.at(start, of: text, end: range.upperBound)
            guard found.kind == .space else { break }
            start += found.length
        }
        var end = range.upperBound
        while end > start {
            let found = TextKind.before(end, of: text, start: start)
            guard found.kind == .space else { break }
            end -= found.length
        }
        return start..<end
    }

    /// The place of the scalar that `index` stands in, not before `lowest`: the end of `text` may be amid one.
    static func scalarStart(_ index: Int, of text: [UInt8], lowest: Int) -> Int {
        var place = index
        while place > lowest, index - place < 4 {
            let byte = text[place - 1]
            if byte < 0x80 { return place }
            place -= 1
            // A scalar that is not whole reads as one ill-formed byte.
            if byte >= 0xC0 { return UTF8Decoding.scalar(in: text, at: place).isValid ? index : place }
        }
        return index
    }
}
