import PadananModel

/// Numbers that are parts of dates and times, which have a recogniser of their own; here they are told from quantities only.
extension QuantityScanner {
    /// A time (`19.30 WIB`, `7:30`), a numeric date (`24/8/2020`, `(24/8)`) or a year.
    func calendar(at index: Int) -> FoundQuantity? {
        guard let end = clockEnd(index) ?? numericDateEnd(index) ?? yearEnd(index) else { return nil }
        let value = text.literal(index)?.value ?? .zero
        return FoundQuantity(
            quantity: Quantity(.calendar, range: text.range(index, end), value: value), start: index, end: end, isLiteral: true)
    }

    /// Whether a number is a day: it stands beside a month, or behind `tanggal`.
    func isCalendarDay(_ found: FoundQuantity) -> Bool {
        guard found.quantity.scale == .one, found.quantity.value.isWhole, found.quantity.value.isLess(than: ExactNumber(32)) else {
            return false
        }
        return text.isContext(found.end, .month) || text.isContext(found.start - 1, .month) || text.isContext(found.start - 1, .dayBefore)
            || (found.quantity.kind == .ordinal && text.isContext(found.end + 1, .month) && text.has(found.end, .partitive))
    }

    private func clockEnd(_ index: Int) -> Int? {
        var end = index + 1
        if text.isMark(end, ":"), text.isJoined(end + 1), text.pieces[end + 1].kind == .digits, text.pieces[end + 1].range.count == 2,
            text.pieces[index].range.count <= 2
        {
            return end + 2
        }
        guard isClock(index) else { return nil }
        if text.isContext(index - 1, .clockBefore) { return end }
        if end < text.pieces.count, text.pieces[end].kind == .dash, end + 1 < text.pieces.count, isClock(end + 1) { end += 2 }
        return text.isContext(end, .clockAfter) ? index + 1 : nil
    }

    /// `7`, `19.30`.
    private func isClock(_ index: Int) -> Bool {
        let piece = text.pieces[index]
        guard piece.kind == .digits, let end = number(piece.range), end - piece.range.lowerBound <= 2,
            text.value(piece.range.lowerBound..<end) <= 24
        else { return false }
        if end == piece.range.upperBound { return true }
        let minutes = end + 1..<piece.range.upperBound
        return text.bytes[end] == UInt8(ascii: ".") && number(minutes) == minutes.upperBound && minutes.count == 2
            && text.value(minutes) < 60
    }

    /// Where the digits end with which `range` begins; `nil` when there are none.
    private func number(_ range: TextRange) -> Int? {
        let end = text.bytes[range].firstIndex { $0 &- 0x30 >= 10 } ?? range.upperBound
        return end > range.lowerBound ? end : nil
    }

    /// `24/8/2020`, and `24/8` in brackets.
    private func numericDateEnd(_ index: Int) -> Int? {
        let parts = slashParts(index)
        switch parts.count {
        case 3: return index + 5
        case 2:
            let isBracketed = text.isMark(index - 1, "(") && text.isMark(index + 3, ")")
            if isBracketed, parts[0] <= 31, parts[1] <= 31 { return index + 3 }
            return isYear(parts[0]) && (isYear(parts[1]) || parts[1] < 100) ? index + 3 : nil
        default: return nil
        }
    }

    /// The numbers joined by slashes from `index` on; none where there is no slash.
    private func slashParts(_ index: Int) -> [Int] {
        guard text.isMark(index + 1, "/") else { return [] }
        var parts: [Int] = []
        var next = index
        while next < text.pieces.count, parts.count < 4, text.pieces[next].kind == .digits, let number = text.wholeNumber(next) {
            parts.append(number)
            guard text.isMark(next + 1, "/"), text.isJoined(next + 1), text.isJoined(next + 2) else { break }
            next += 2
        }
        return parts
    }

    private func isYear(_ number: Int) -> Bool { (1000...2199).contains(number) }

    /// A bare number of four digits where years stand, or one of the last and this century that no unit follows.
    private func yearEnd(_ index: Int) -> Int? {
        guard text.pieces[index].range.count == 4, let number = text.wholeNumber(index), isYear(number) else { return nil }
        guard units.after(text.pieces, at: index + 1, digits: false) == nil, !isScale(index + 1) else { return nil }
        let isPlace = text.isContext(index - 1, .yearBefore) || text.isContext(index - 1, .month) || isBracketed(index)
        return isPlace || (1900...2099).contains(number) ? index + 1 : nil
    }

    private func isBracketed(_ index: Int) -> Bool {
        text.isMark(index - 1, "(") && (text.isMark(index + 1, ")") || text.isMark(index + 1, "-") || text.isMark(index + 1, "\u{2013}"))
    }

    private func isScale(_ index: Int) -> Bool {
        index < text.pieces.count
            && (text.has(index, .multiply) || lexicon.abbreviation(text.pieces[index].exactWord, isMoney: false) != nil)
    }

    /// `1/2` and `2 1/2` as fractions; `7/2021` as a number and a year.
    func slashed(at index: Int) -> FoundQuantity? {
        let parts = slashParts(index)
        guard parts.count == 2, parts[0] < parts[1], parts[0] > 0, parts[1] <= Self.largestDenominator else { return nil }
        let fraction = ExactNumber(Int64(parts[0]), over: Int64(parts[1]))
        return FoundQuantity(
            quantity: Quantity(.fraction, range: text.range(index, index + 3), value: fraction), start: index, end: index + 3)
    }

    /// Larger ones are dates, house numbers and the like more often.
    private static let largestDenominator = 10
}
