import PadananModel

/// Numbers that are parts of dates and times, which have a recogniser of their own; here they are told from quantities only.
extension QuantityScanner {
    /// A time (`19.30 WIB`, `7:30`), a numeric date (`24/8/2020`, `(24/8)`) or a year.
    func calendar(at index: Int) -> FoundQuantity? {
        guard let end = clockEnd(index) ?? numericDateEnd(index) ?? yearEnd(index) else { return nil }
        let value = NumberLiteral(pieces[index].key, decimalMark: grammar.decimalMark)?.value ?? .zero
        return FoundQuantity(
            quantity: Quantity(.calendar, range: range(index, end), value: value), start: index, end: end, isLiteral: true)
    }

    /// Whether a number is a day: it stands beside a month, or behind `tanggal`.
    func isCalendarDay(_ found: FoundQuantity) -> Bool {
        guard found.quantity.scale == .one, found.quantity.value.isWhole, found.quantity.value.isLess(than: ExactNumber(32)) else {
            return false
        }
        return isContext(found.end, .month) || isContext(found.start - 1, .month) || isContext(found.start - 1, .dayBefore)
            || (found.quantity.kind == .ordinal && isContext(found.end + 1, .month) && isPartitive(found.end))
    }

    private func isContext(_ index: Int, _ context: NumberLexicon.Context) -> Bool {
        pieces.indices.contains(index) && lexicon.isContext(pieces[index].key, context)
    }

    private func isPartitive(_ index: Int) -> Bool {
        pieces.indices.contains(index) && lexicon.word(pieces[index].key, .partitive) != nil
    }

    private func clockEnd(_ index: Int) -> Int? {
        var end = index + 1
        if end + 1 < pieces.count, pieces[end].key == ":", pieces[end + 1].kind == .digits, !pieces[end + 1].isSpaced,
            pieces[end + 1].key.utf8.count == 2, pieces[index].key.utf8.count <= 2
        {
            return end + 2
        }
        guard isClock(pieces[index].key) else { return nil }
        if isContext(index - 1, .clockBefore) { return end }
        if end < pieces.count, pieces[end].kind == .dash, end + 1 < pieces.count, isClock(pieces[end + 1].key) { end += 2 }
        return isContext(end, .clockAfter) ? index + 1 : nil
    }

    /// `7`, `19.30`.
    private func isClock(_ text: String) -> Bool {
        let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard let hour = parts.first, (1...2).contains(hour.count), let number = Int(Substring(hour)), number <= 24 else { return false }
        return parts.count == 1 || (parts.count == 2 && parts[1].count == 2 && Substring(parts[1]) < "60")
    }

    /// `24/8/2020`, and `24/8` in brackets.
    private func numericDateEnd(_ index: Int) -> Int? {
        let parts = slashParts(index)
        switch parts.count {
        case 3: return index + 5
        case 2:
            let isBracketed =
                index > 0 && pieces[index - 1].key == "(" && pieces.indices.contains(index + 3) && pieces[index + 3].key == ")"
            if isBracketed, parts[0] <= 31, parts[1] <= 31 { return index + 3 }
            return isYear(parts[0]) && (isYear(parts[1]) || parts[1] < 100) ? index + 3 : nil
        default: return nil
        }
    }

    /// The numbers joined by slashes from `index` on.
    private func slashParts(_ index: Int) -> [Int] {
        var parts: [Int] = []
        var next = index
        while next < pieces.count, parts.count < 4, pieces[next].kind == .digits, let number = Int(pieces[next].key) {
            parts.append(number)
            guard next + 2 < pieces.count, pieces[next + 1].key == "/", !pieces[next + 1].isSpaced, !pieces[next + 2].isSpaced else {
                break
            }
            next += 2
        }
        return parts
    }

    private func isYear(_ number: Int) -> Bool { (1000...2199).contains(number) }

    /// A bare number of four digits where years stand, or one of the last and this century that no unit follows.
    private func yearEnd(_ index: Int) -> Int? {
        let key = pieces[index].key
        guard key.utf8.count == 4, let number = Int(key), isYear(number) else { return nil }
        guard units.after(pieces, at: index + 1, digits: false) == nil, !isScale(index + 1) else { return nil }
        return isContext(index - 1, .yearBefore) || isContext(index - 1, .month) || (1900...2099).contains(number) || isBracketed(index)
            ? index + 1 : nil
    }

    private func isBracketed(_ index: Int) -> Bool {
        index > 0 && pieces[index - 1].key == "(" && pieces.indices.contains(index + 1) && [")", "-", "–"].contains(pieces[index + 1].key)
    }

    private func isScale(_ index: Int) -> Bool {
        pieces.indices.contains(index)
            && (lexicon.word(pieces[index].key, .multiply) != nil || lexicon.abbreviation(pieces[index].spelling, isMoney: false) != nil)
    }

    /// `1/2` and `2 1/2` as fractions; `7/2021` as a number and a year.
    func slashed(at index: Int) -> FoundQuantity? {
        let parts = slashParts(index)
        guard parts.count == 2, parts[0] < parts[1], parts[0] > 0, parts[1] <= Self.largestDenominator else { return nil }
        let fraction = ExactNumber(Int64(parts[0]), over: Int64(parts[1]))
        return FoundQuantity(quantity: Quantity(.fraction, range: range(index, index + 3), value: fraction), start: index, end: index + 3)
    }

    /// Larger ones are dates, house numbers and the like more often.
    private static let largestDenominator = 10
}
