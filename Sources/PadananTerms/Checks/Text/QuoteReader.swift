import PadananModel

/// Finds the quotation marks of a text and says for each whether it opens or closes; apostrophes, feet and inches are left out.
struct QuoteReader {
    private let reading: TextReading

    init(_ reading: TextReading) {
        self.reading = reading
    }

    /// The marks in order; their direction where the characters beside them tell it, else `nil`.
    func marks() -> [(mark: QuoteMark, isOpening: Bool?)] {
        var marks: [(mark: QuoteMark, isOpening: Bool?)] = []
        var index = 0
        while index < reading.bytes.count {
            guard let mark = mark(at: index), !reading.isInMarkup(index) else {
                index += 1
                continue
            }
            index = mark.range.upperBound
            if mark.glyph == .single, isApostrophe(mark) { continue }
            marks.append((mark, direction(mark)))
        }
        return marks
    }

    /// The quotation mark whose first byte is at `index`.
    func mark(at index: Int) -> QuoteMark? {
        switch reading.bytes[index] {
        case UInt8(ascii: "\""): return QuoteMark(glyph: .double, hint: .none, range: index..<index + 1)
        case UInt8(ascii: "'"):
            let isDouble = reading.byte(index + 1) == UInt8(ascii: "'") && !reading.byte(index - 1).isASCIIDigit
            return QuoteMark(glyph: isDouble ? .double : .single, hint: .none, range: index..<index + (isDouble ? 2 : 1))
        case UInt8(ascii: "`"):
            guard reading.byte(index + 1) == UInt8(ascii: "`") else { return nil }
            return QuoteMark(glyph: .double, hint: .opening, range: index..<index + 2)
        case 0xC2: return latin(index)
        case 0xE2: return curly(index)
        case 0xE3: return corner(index)
        default: return nil
        }
    }

    /// `«`, `»`.
    private func latin(_ index: Int) -> QuoteMark? {
        switch reading.byte(index + 1) {
        case 0xAB: QuoteMark(glyph: .double, hint: .opening, range: index..<index + 2)
        case 0xBB: QuoteMark(glyph: .double, hint: .closing, range: index..<index + 2)
        default: nil
        }
    }

    /// U+2018 to U+201F, `‹`, `›`.
    private func curly(_ index: Int) -> QuoteMark? {
        guard reading.byte(index + 1) == 0x80, index + 2 < reading.bytes.count else { return nil }
        let range = index..<index + 3
        switch reading.bytes[index + 2] {
        case 0x98, 0x9A, 0x9B: return QuoteMark(glyph: .single, hint: .opening, range: range)
        case 0x99: return QuoteMark(glyph: .single, hint: .closing, range: range)
        case 0x9C, 0x9F: return QuoteMark(glyph: .double, hint: .opening, range: range)
        case 0x9E: return QuoteMark(glyph: .double, hint: .opening, range: range)
        case 0x9D: return QuoteMark(glyph: .double, hint: .closing, range: range)
        case 0xB9: return QuoteMark(glyph: .double, hint: .opening, range: range)
        case 0xBA: return QuoteMark(glyph: .double, hint: .closing, range: range)
        default: return nil
        }
    }

    /// `「」『』`.
    private func corner(_ index: Int) -> QuoteMark? {
        guard reading.byte(index + 1) == 0x80, (0x8C...0x8F).contains(reading.byte(index + 2)) else { return nil }
        return QuoteMark(glyph: .double, hint: reading.bytes[index + 2] & 1 == 0 ? .opening : .closing, range: index..<index + 3)
    }

    // MARK: Apostrophes

    /// Whether a single mark stands within a word or number, or for digits left out: `don’t`, `5'10`, `’90s`.
    private func isApostrophe(_ mark: QuoteMark) -> Bool {
        let (before, after) = (reading.byte(mark.range.lowerBound - 1), reading.byte(mark.range.upperBound))
        if isWordByte(before: mark.range.lowerBound), isWordByte(at: mark.range.upperBound) { return true }
        if before.isASCIIDigit, mark.hint != .closing { return true }
        return after.isASCIIDigit && reading.byte(mark.range.upperBound + 1).isASCIIDigit && isDecadeEnd(mark.range.upperBound + 2)
    }

    /// Behind two digits: `s`, `-an`, or what ends a word.
    private func isDecadeEnd(_ index: Int) -> Bool {
        let byte = reading.byte(index)
        return byte == UInt8(ascii: "s") || byte == UInt8(ascii: "-") || !byte.isWordLike
    }

    // MARK: Direction

    /// Whether the mark opens; `nil` when what stands beside it doesn't tell.
    private func direction(_ mark: QuoteMark) -> Bool? {
        let isFreeBefore = isBoundary(before: mark.range.lowerBound)
        let isFreeBehind = isBoundary(at: mark.range.upperBound)
        if isFreeBefore, !isFreeBehind { return true }
        if !isFreeBefore, isFreeBehind { return false }
        return mark.hint == .none ? nil : mark.hint == .opening
    }

    /// Whether a quotation may begin behind what stands before `index`: other quotation marks are looked through.
    private func isBoundary(before index: Int) -> Bool {
        var end = index
        while end > 0, let length = quoteLength(endingAt: end), index - end < 12 { end -= length }
        guard end > 0 else { return true }
        let byte = reading.bytes[end - 1]
        if byte >= 0x80 { return isSpaceOrDash(endingAt: end) }
        return byte.isASCIISpace || byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "-")
            || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "=") || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "{")
    }

    /// Whether a quotation may end before what stands at `index`.
    private func isBoundary(at index: Int) -> Bool {
        var start = index
        while start < reading.bytes.count, start - index < 12, let mark = mark(at: start) { start = mark.range.upperBound }
        guard start < reading.bytes.count else { return true }
        let byte = reading.bytes[start]
        if byte >= 0x80 { return isSpaceOrDash(at: start) }
        return !byte.isASCIILetter && !byte.isASCIIDigit && !Self.beginsContent(byte)
    }

    private static func beginsContent(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "$") || byte == UInt8(ascii: "#")
            || byte == UInt8(ascii: "@") || byte == UInt8(ascii: "{")
    }

    private func quoteLength(endingAt end: Int) -> Int? {
        let byte = reading.bytes[end - 1]
        if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") || byte == UInt8(ascii: "`") { return 1 }
        guard byte >= 0x80, end >= 2 else { return nil }
        if reading.bytes[end - 2] == 0xC2 { return latin(end - 2) == nil ? nil : 2 }
        guard end >= 3, reading.bytes[end - 3] == 0xE2 || reading.bytes[end - 3] == 0xE3 else { return nil }
        return mark(at: end - 3) == nil ? nil : 3
    }

    /// U+00A0, U+2000 to U+2015, U+2026 and the rest of general punctuation.
    private func isSpaceOrDash(at index: Int) -> Bool {
        reading.bytes[index] == 0xC2 && reading.byte(index + 1) == 0xA0 || reading.bytes[index] == 0xE2 && reading.byte(index + 1) == 0x80
            || reading.bytes[index] == 0xEF && reading.byte(index + 1) == 0xBB
    }

    private func isSpaceOrDash(endingAt end: Int) -> Bool {
        if end >= 2, reading.bytes[end - 2] == 0xC2 { return isSpaceOrDash(at: end - 2) }
        // An ellipsis ends what is quoted as often as it begins something.
        return end >= 3 && isSpaceOrDash(at: end - 3) && reading.bytes[end - 1] != 0xA6
    }

    private func isWordByte(at index: Int) -> Bool {
        reading.byte(index).isWordLike && !(index < reading.bytes.count && reading.bytes[index] >= 0x80 && isSpaceOrDash(at: index))
    }

    private func isWordByte(before index: Int) -> Bool {
        guard index > 0, reading.bytes[index - 1].isWordLike else { return false }
        return reading.bytes[index - 1] < 0x80
            || !(index >= 3 && isSpaceOrDash(at: index - 3)) && !(index >= 2 && isSpaceOrDash(at: index - 2))
    }
}
