import PadananModel

/// Finds the quantities of one text, piece by piece; a reading takes all the pieces it covers.
///
/// Cost: linear in the pieces; no reading looks further than its own end and a unit behind it.
struct QuantityScanner {
    let text: QuantityText
    private var found: [FoundQuantity] = []
    private var index = 0

    init(_ text: QuantityText) {
        self.text = text
    }

    var lexicon: NumberLexicon { text.rules.lexicon }
    var units: UnitLexicon { text.rules.units }

    /// Returns the quantities in order.
    consuming func quantities() -> [Quantity] {
        while index < text.pieces.count {
            if text.pieces[index].mayBegin, let next = next() {
                found.append(next)
                index = max(next.end, index + 1)
            } else {
                index += 1
            }
        }
        return QuantitySeries.joined(found, text)
    }

    private mutating func next() -> FoundQuantity? {
        let piece = text.pieces[index]
        if piece.use.contains(.phrase), piece.kind == .word || piece.kind == .digits, let phrase = phrase() {
            if phrase.quantity == nil { index = phrase.end - 1 }
            return phrase.quantity
        }
        switch piece.kind {
        case .digits: return code(at: index) ?? calendar(at: index) ?? slashed(at: index) ?? measured(from: index)
        case .word: return (piece.hasCapital ? named(at: index) : nil) ?? prefixed(piece) ?? worded(piece)
        case .mark, .dash: return prefixed(piece) ?? (piece.use.contains(.number) ? measured(from: index) : nil)
        case .barrier: return nil
        }
    }

    // MARK: Phrases

    /// A phrase of the list at `index`: where it ends, and the quantity that it is, if any.
    private func phrase() -> (end: Int, quantity: FoundQuantity?)? {
        guard let match = lexicon.phrases.match(text.pieces, at: index) else { return nil }
        guard let value = match.value.value else { return (match.end, nil) }
        var quantity = Quantity(.cardinal, range: text.range(index, match.end), value: value)
        quantity.unit = match.value.unit
        quantity.isOptional = true
        return (match.end, FoundQuantity(quantity: quantity, start: index, end: match.end))
    }

    /// A Roman numeral or a code, which words of any kind may be; it takes a capital.
    private func named(at index: Int) -> FoundQuantity? {
        roman(at: index) ?? code(at: index)
    }

    private func prefixed(_ piece: QuantityPiece) -> FoundQuantity? {
        piece.use.contains(.prefix) ? withUnitBefore(at: index) ?? signed() : nil
    }

    private func worded(_ piece: QuantityPiece) -> FoundQuantity? {
        piece.use.contains(.number) ? measured(from: index) ?? oneUnit() : nil
    }

    // MARK: Numbers with units

    /// A currency sign or word and the number behind it: `Rp 744,7 triliun`, `US$4.5 billion`.
    private func withUnitBefore(at index: Int) -> FoundQuantity? {
        guard let before = units.before(text.pieces, at: index) else { return nil }
        var start = before.end
        // `Rp.` is an old spelling.
        if text.isMark(start, "."), text.isJoined(start) { start += 1 }
        guard start < text.pieces.count, text.pieces[start].kind == .digits || text.pieces[start].kind == .word,
            let numeral = NumeralReader.read(text, at: start, isMoney: true), numeral.kind != .ordinal
        else { return nil }
        var result = quantity(numeral, at: start)
        result.quantity.unit = before.value.unit
        result.hasUnitBefore = true
        addUnitBehind(&result)
        result.start = index
        result.quantity.range = text.pieces[index].range.lowerBound..<result.quantity.range.upperBound
        result.quantity.isOptional = false
        return result
    }

    /// A negative number: `minus 5 derajat`, `-0,5 persen`, `-US$5 million`.
    private func signed() -> FoundQuantity? {
        let isWord = text.has(index, .negative)
        guard isWord || isSign(index), index + 1 < text.pieces.count else { return nil }
        let isNumber = isWord || text.pieces[index + 1].kind == .digits
        guard var result = withUnitBefore(at: index + 1) ?? (isNumber ? measured(from: index + 1) : nil),
            isWord || mayBeNegative(result)
        else { return nil }
        result.start = index
        result.quantity.range = text.pieces[index].range.lowerBound..<result.quantity.range.upperBound
        result.quantity.expression = result.quantity.range
        result.quantity.value = result.quantity.value.negated
        result.quantity.alternativeValue = result.quantity.alternativeValue?.negated
        result.quantity.significand = result.quantity.significand.negated
        return result
    }

    /// Whether a dash is a sign by its place: solid before what follows, and not between the ends of a range.
    private func isSign(_ index: Int) -> Bool {
        text.pieces[index].kind == .dash && text.isJoined(index + 1) && found.last?.end != index
    }

    /// Whether a dash before a number is its sign and no bullet: a minus sign, or a hyphen before a temperature, a percentage, money, decimals
    /// or a scale word.
    private func mayBeNegative(_ number: FoundQuantity) -> Bool {
        let dash = text.pieces[index]
        if dash.isMark("\u{2212}") || (number.quantity.unit?.mayBeNegative ?? false) { return true }
        return dash.isMark("-") && (number.hasUnitBefore || number.quantity.scale != .one || !number.quantity.value.isWhole)
    }

    /// A number and the unit behind it.
    private func measured(from start: Int) -> FoundQuantity? {
        guard let numeral = NumeralReader.read(text, at: start) else { return nil }
        var result = quantity(numeral, at: start)
        takeOrdinalSuffix(&result)
        if isCalendarDay(result) {
            result.quantity.kind = .calendar
            return result
        }
        addUnitBehind(&result)
        if isInName(result) { result.quantity.isOptional = true }
        return result
    }

    /// Whether a number in words is part of a name, which the other language may lack: `the Five Principles`, `Gunung Tiga`.
    private func isInName(_ found: FoundQuantity) -> Bool {
        guard !found.isLiteral, found.start > 0, text.pieces[found.start - 1].kind == .word, isCapitalized(found.start) else {
            return false
        }
        return isCapitalized(found.end) || found.start > 1 && isCapitalized(found.start - 1) && found.end == found.start + 1
    }

    private func isCapitalized(_ index: Int) -> Bool {
        index < text.pieces.count && text.pieces[index].isCapitalized
    }

    private func quantity(_ numeral: Numeral, at start: Int) -> FoundQuantity {
        var quantity = Quantity(numeral.kind, range: text.range(start, numeral.end), value: numeral.value)
        quantity.alternativeValue = numeral.alternative
        quantity.isOtherConvention = numeral.isOtherConvention
        quantity.significand = numeral.significand
        quantity.scale = numeral.scale
        quantity.isOptional = numeral.isOptional
        return FoundQuantity(quantity: quantity, start: start, end: numeral.end, isLiteral: numeral.isLiteral)
    }

    /// `3rd`, `20-an`, and the prefix of `ke-3`.
    private func takeOrdinalSuffix(_ result: inout FoundQuantity) {
        guard result.isLiteral else { return }
        if result.end < text.pieces.count, !text.pieces[result.end].isSpaced, lexicon.isOrdinalSuffix(text.pieces[result.end].word) {
            result.quantity.kind = .ordinal
            extend(&result, to: result.end + 1)
        }
        if let prefix = hyphenPrefix(before: result.start), lexicon.prefixRole(prefix) == .ordinal {
            result.quantity.kind = .ordinal
        }
        takeDecadeSuffix(&result)
    }

    private func takeDecadeSuffix(_ result: inout FoundQuantity) {
        var end = result.end
        if end < text.pieces.count, text.pieces[end].kind == .dash || text.isMark(end, "'"), !text.pieces[end].isSpaced { end += 1 }
        guard end < text.pieces.count, !text.pieces[end].isSpaced, lexicon.isDecadeSuffix(text.pieces[end].word) else { return }
        extend(&result, to: end + 1)
        result.quantity.kind = .calendar
    }

    /// The word that a hyphen joins to the number at `index`.
    private func hyphenPrefix(before index: Int) -> Int32? {
        guard index >= 2, text.pieces[index - 1].kind == .dash, !text.pieces[index - 1].isSpaced, !text.pieces[index].isSpaced,
            text.pieces[index - 2].kind == .word
        else { return nil }
        return text.pieces[index - 2].word
    }

    private func extend(_ result: inout FoundQuantity, to end: Int) {
        result.end = end
        result.quantity.range = result.quantity.range.lowerBound..<text.pieces[end - 1].range.upperBound
        result.quantity.expression = result.quantity.range
    }

    /// Takes the unit behind the number, and the one behind that by which it is divided: `60 km/jam`, `five straight days`, `Rp 500 per kilogram`.
    private func addUnitBehind(_ result: inout FoundQuantity) {
        guard result.quantity.kind != .ordinal else { return }
        if let match = unitBehind(result) {
            // `US$5 million dollars`: the sign says which dollar.
            if result.quantity.unit == nil { result.quantity.unit = match.value.unit }
            result.quantity.perUnit = match.value.perUnit
            extend(&result, to: match.end)
        }
        if takeWhole(&result) { return }
        if let per = perUnit(at: result.end) {
            result.quantity.perUnit = per.unit
            result.quantity.perRange = text.range(per.end - 1, per.end)
            extend(&result, to: per.end)
        }
        result.quantity.expression = result.quantity.range
    }

    /// The whole of a part, which is its unit: `half an hour`. Returns whether there is one.
    private func takeWhole(_ result: inout FoundQuantity) -> Bool {
        guard result.quantity.kind == .fraction, result.quantity.unit == nil, result.end < text.pieces.count else { return false }
        // `half an hour`, `a quarter of a century`.
        let isPartitive = text.has(result.end, .partitive)
        let place = isPartitive ? result.end + 1 : result.end
        guard place < text.pieces.count, text.has(place, .article),
            let match = units.after(text.pieces, at: place + 1, digits: false)
        else { return false }
        result.quantity.unit = match.value.unit
        extend(&result, to: match.end)
        return true
    }

    /// The unit behind a number, unless it belongs to the number behind it: the rupiah of `tahun 2007 Rp 980 miliar`.
    private func unitBehind(_ result: FoundQuantity) -> PhraseTable<UnitForm>.Match? {
        guard let match = anyUnitBehind(result) else { return nil }
        let isOfNext = match.value.isBefore && match.end < text.pieces.count && text.pieces[match.end].kind == .digits
        return isOfNext ? nil : match
    }

    private func anyUnitBehind(_ result: FoundQuantity) -> PhraseTable<UnitForm>.Match? {
        let isBare = result.isLiteral && result.quantity.scale == .one
        var start = result.end
        if let match = units.after(text.pieces, at: start, digits: isBare && start < text.pieces.count) { return match }
        if start + 1 < text.pieces.count, text.pieces[start].kind == .dash, !text.pieces[start].isSpaced, !text.pieces[start + 1].isSpaced {
            start += 1
        }
        if start < text.pieces.count, text.isContext(start, .unitModifier) { start += 1 }
        guard start > result.end else { return nil }
        return units.after(text.pieces, at: start, digits: false)
    }

    /// `per kilogram`, `/kg`, `a barrel`, `setiap hari`, `sebulan`.
    private func perUnit(at start: Int) -> (unit: MeasurementUnit, end: Int)? {
        guard start < text.pieces.count else { return nil }
        if let unit = lexicon.oneUnit(text.word(start)) { return (unit, start + 1) }
        let isPer =
            text.isContext(start, .per) || text.isMark(start, "/") || text.has(start, .article)
        guard isPer, let match = units.after(text.pieces, at: start + 1, digits: text.isMark(start, "/")) else { return nil }
        return (match.value.unit, match.end)
    }

    /// One of a unit, which a translation may express otherwise: `sejam`, `an hour`.
    private func oneUnit() -> FoundQuantity? {
        var (unit, end) = (lexicon.oneUnit(text.word(index)), index + 1)
        if unit == nil, text.has(index, .article), let match = units.after(text.pieces, at: index + 1, digits: false) {
            // `a second term`: the ordinal, not the unit.
            if let ordinal = text.word(index + 1, .ordinal) { return optionalOrdinal(ordinal.value) }
            (unit, end) = (match.value.unit, match.end)
        }
        guard let unit else { return nil }
        var quantity = Quantity(.cardinal, range: text.range(index, end), value: .one)
        quantity.unit = unit
        quantity.isOptional = true
        var result = FoundQuantity(quantity: quantity, start: index, end: end)
        takeHalfMore(&result)
        return result
    }

    private func optionalOrdinal(_ value: ExactNumber) -> FoundQuantity {
        var quantity = Quantity(.ordinal, range: text.range(index + 1, index + 2), value: value)
        quantity.isOptional = true
        return FoundQuantity(quantity: quantity, start: index, end: index + 2)
    }

    /// `an hour and a half`.
    private func takeHalfMore(_ result: inout FoundQuantity) {
        let (joiner, article, half) = (result.end, result.end + 1, result.end + 2)
        guard half < text.pieces.count, text.has(joiner, .joiner), text.has(article, .article),
            let word = text.word(half, .fraction)
        else { return }
        result.quantity.value = result.quantity.value + word.value
        result.quantity.isOptional = false
        extend(&result, to: half + 1)
    }
}
