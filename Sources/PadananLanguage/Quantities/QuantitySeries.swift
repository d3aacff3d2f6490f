import PadananModel

/// Quantities that stand side by side share what is written once: `5–6 days`, `from 10 to 11 percent`, `antara 5 dan 6 juta`.
enum QuantitySeries {
    /// Returns the quantities of `found`, with units and scales shared and ranges and scores marked as one expression.
    static func joined(_ found: [FoundQuantity], _ text: QuantityText) -> [Quantity] {
        guard found.count > 1 else { return found.compactMap { $0.quantity.range.isEmpty ? nil : $0.quantity } }
        var found = durationsJoined(found, text)
        for index in found.indices.dropFirst().reversed() {
            guard let link = link(found[index - 1], found[index], text) else { continue }
            share(&found, index, link)
        }
        for index in found.indices.dropFirst() {
            markExpression(&found, index, text)
            markConversion(&found, index, text)
            markJoint(&found, index, text)
        }
        return found.compactMap { $0.quantity.range.isEmpty ? nil : $0.quantity }
    }

    /// A duration in two units is one: `1 jam 30 menit`, `two hours and 15 minutes`.
    private static func durationsJoined(_ found: [FoundQuantity], _ text: QuantityText) -> [FoundQuantity] {
        guard found.indices.dropFirst().contains(where: { isDuration(found[$0 - 1], found[$0], text) }) else { return found }
        var joined: [FoundQuantity] = []
        for next in found {
            guard var last = joined.last, let unit = last.quantity.unit, let smaller = next.quantity.unit,
                isDuration(last, next, text)
            else {
                joined.append(next)
                continue
            }
            let ratio = smaller.factor * ExactNumber(unit.factor.denominator, over: max(unit.factor.numerator, 1))
            last.quantity.value = last.quantity.value + next.quantity.value * ratio
            last.quantity.range = last.quantity.range.lowerBound..<next.quantity.range.upperBound
            last.quantity.expression = last.quantity.range
            last.quantity.isOptional = false
            last.end = next.end
            joined[joined.count - 1] = last
        }
        return joined
    }

    private static func isDuration(_ first: FoundQuantity, _ second: FoundQuantity, _ text: QuantityText)
        -> Bool
    {
        guard let unit = first.quantity.unit, let smaller = second.quantity.unit, unit.dimensionNumber == smaller.dimensionNumber,
            unit.traits.contains(.time), smaller.factor.isLess(than: unit.factor), first.quantity.perUnit == nil
        else { return false }
        let between = second.start - first.end
        return between == 0 || (between == 1 && text.isContext(first.end, .series))
    }

    private enum Link {
        case range
        case series
    }

    /// How two quantities are connected, `nil` when other words stand between them.
    private static func link(
        _ first: FoundQuantity, _ second: FoundQuantity, _ text: QuantityText
    ) -> Link? {
        let between = second.start - first.end
        guard between == 1 || between == 2 else { return nil }
        let piece = text.pieces[first.end]
        if piece.kind == .dash { return between == 1 ? .range : nil }
        if text.isContext(first.end, .range) {
            // `hingga ke 5`, `sampai dengan 5`.
            return between == 1 || text.isContext(first.end + 1, .range) ? .range : nil
        }
        return between == 1 && (text.isContext(first.end, .series) || piece.isMark(",")) ? .series : nil
    }

    private static func share(_ found: inout [FoundQuantity], _ index: Int, _ link: Link) {
        let (first, second) = (found[index - 1].quantity, found[index].quantity)
        guard first.kind == second.kind || first.kind == .cardinal, first.kind != .code, first.kind != .ordinal else { return }
        if second.kind == .calendar { return shareYear(&found, index, link) }
        if first.unit == nil, first.perUnit == nil { shareBack(&found, index) }
        if second.unit == nil, found[index - 1].hasUnitBefore, second.kind == .cardinal { found[index].quantity.unit = first.unit }
        shareScale(&found, index)
    }

    private static func shareBack(_ found: inout [FoundQuantity], _ index: Int) {
        guard !found[index].hasUnitBefore else { return }
        found[index - 1].quantity.unit = found[index].quantity.unit
        found[index - 1].quantity.perUnit = found[index].quantity.perUnit
    }

    /// `5–6 million`: the first is in millions too, unless it is more than the second, or has a unit of its own.
    private static func shareScale(_ found: inout [FoundQuantity], _ index: Int) {
        let (first, second) = (found[index - 1].quantity, found[index].quantity)
        guard first.kind == .cardinal, first.scale == .one, second.scale != .one, found[index - 1].isLiteral == found[index].isLiteral,
            first.significand.isLess(than: second.significand), first.unit == nil || first.unit == second.unit
        else { return }
        found[index - 1].quantity.scale = second.scale
        found[index - 1].quantity.value = first.value * second.scale
        found[index - 1].quantity.alternativeValue = first.alternativeValue.map { $0 * second.scale }
    }

    /// `1997-98`: what a range of years begins with is a year.
    private static func shareYear(_ found: inout [FoundQuantity], _ index: Int, _ link: Link) {
        guard link == .range, found[index - 1].isLiteral, found[index - 1].quantity.unit == nil else { return }
        found[index - 1].quantity.kind = .calendar
    }

    /// The same measure in another unit, in brackets, may be left out or put in: `50 kilometres (30 miles)`.
    private static func markConversion(_ found: inout [FoundQuantity], _ index: Int, _ text: QuantityText) {
        let (first, second) = (found[index - 1], found[index])
        guard second.start > 0, let unit = second.quantity.unit, let other = first.quantity.unit, unit != other else { return }
        // `(about 31 miles)` too.
        let isBracketed = (first.end..<second.start).count <= 2 && first.end < second.start && text.isMark(first.end, "(")
        let isTemperature = unit.traits.contains(.temperature) && other.traits.contains(.temperature)
        guard unit.dimensionNumber == other.dimensionNumber || isTemperature, isBracketed else { return }
        found[index].quantity.isOptional = true
        let whole = first.quantity.expression.lowerBound..<second.quantity.range.upperBound
        found[index - 1].quantity.expression = whole
        found[index].quantity.expression = whole
    }

    /// `empat dari lima`, `four out of five` are a share, `2x24 jam` a span of time; the other side may have these in one number.
    private static func markJoint(_ found: inout [FoundQuantity], _ index: Int, _ text: QuantityText) {
        let (first, second) = (found[index - 1].quantity, found[index].quantity)
        guard first.kind == .cardinal, second.kind == .cardinal, first.unit == nil, first.value.isWhole, second.value.isWhole else {
            return
        }
        if isTimes(found[index - 1].end, found[index].start, text), second.unit?.traits.contains(.time) ?? false {
            found[index - 1].quantity.jointValue = first.value * second.value
            if first.value == .one { found[index - 1].quantity.isOptional = true }
        } else if second.unit == nil, first.value.isLess(than: second.value), isShare(found[index - 1].end, found[index].start, text) {
            found[index - 1].quantity.jointValue = ExactNumber(first.value.numerator, over: second.value.numerator)
        }
    }

    /// Whether an x alone stands between two numbers.
    private static func isTimes(_ start: Int, _ end: Int, _ text: QuantityText) -> Bool {
        guard end == start + 1 else { return false }
        let range = text.pieces[start].range
        return text.isMark(start, "\u{D7}") || range.count == 1 && text.bytes[range.lowerBound] | 0x20 == UInt8(ascii: "x")
    }

    /// `dari`, `in`, `of`, `out of`.
    private static func isShare(_ start: Int, _ end: Int, _ text: QuantityText) -> Bool {
        switch end - start {
        case 1: text.isContext(start, .share) || text.has(start, .partitive)
        case 2: text.isContext(start, .share) && text.has(start + 1, .partitive)
        default: false
        }
    }

    private static func markExpression(
        _ found: inout [FoundQuantity], _ index: Int, _ text: QuantityText
    ) {
        let first = found[index - 1].quantity
        guard link(found[index - 1], found[index], text) == .range else { return }
        if first.kind == .calendar, found[index].isLiteral, found[index].quantity.unit == nil,
            found[index].quantity.value.isLess(than: ExactNumber(100))
        {
            found[index].quantity.kind = .calendar
        }
        let whole = first.expression.lowerBound..<found[index].quantity.range.upperBound
        found[index].quantity.expression = whole
        var earlier = index - 1
        while earlier >= 0, index - earlier < 3, found[earlier].quantity.expression.overlaps(whole) {
            found[earlier].quantity.expression = whole
            earlier -= 1
        }
    }
}
