import PadananModel

/// Finds the quantities of one text, piece by piece; a reading takes all the pieces it covers.
///
/// Cost: linear in the pieces; no reading looks further than its own end and a unit behind it.
struct QuantityScanner {
    let pieces: [QuantityPiece]
    private let rules: NumberRules
    private var found: [FoundQuantity] = []
    private var index = 0

    init(pieces: [QuantityPiece], rules: NumberRules) {
        (self.pieces, self.rules) = (pieces, rules)
    }

    var grammar: NumberGrammar { rules.grammar }
    var lexicon: NumberLexicon { rules.lexicon }
    var units: UnitLexicon { rules.units }

    /// Returns the quantities in order.
    mutating func quantities() -> [Quantity] {
        while index < pieces.count {
            if pieces[index].mayBegin, let next = next() {
                found.append(next)
                index = max(next.end, index + 1)
            } else {
                index += 1
            }
        }
        return QuantitySeries.joined(found, pieces, lexicon).filter { !$0.range.isEmpty }
    }

    private mutating func next() -> FoundQuantity? {
        guard pieces[index].kind != .barrier, !skipPhrase() else { return phraseQuantity() }
        switch pieces[index].kind {
        case .digits: return code(at: index) ?? calendar(at: index) ?? slashed(at: index) ?? measured(from: index)
        case .word: return named(at: index) ?? prefixed() ?? worded()
        case .mark, .dash: return prefixed() ?? (pieces[index].use.contains(.number) ? measured(from: index) : nil)
        case .barrier: return nil
        }
    }

    /// A Roman numeral or a code, which words of any kind may be; it takes a capital.
    private func named(at index: Int) -> FoundQuantity? {
        guard pieces[index].hasCapital else { return nil }
        return roman(at: index) ?? code(at: index)
    }

    private func prefixed() -> FoundQuantity? {
        pieces[index].use.contains(.prefix) ? withUnitBefore() ?? signed() : nil
    }

    private func worded() -> FoundQuantity? {
        pieces[index].use.contains(.number) ? measured(from: index) ?? oneUnit() : nil
    }

    // MARK: Phrases

    private var phraseFound: FoundQuantity?

    /// Goes over a phrase of the list; returns whether there was one.
    private mutating func skipPhrase() -> Bool {
        phraseFound = nil
        guard pieces[index].use.contains(.phrase), pieces[index].kind == .word || pieces[index].kind == .digits,
            let match = lexicon.phrases.match(pieces, at: index)
        else {
            return false
        }
        if let value = match.value.value {
            var quantity = Quantity(.cardinal, range: range(index, match.end), value: value)
            quantity.unit = match.value.unit
            quantity.isOptional = true
            phraseFound = FoundQuantity(quantity: quantity, start: index, end: match.end)
        } else {
            index = match.end - 1
        }
        return true
    }

    private func phraseQuantity() -> FoundQuantity? { phraseFound }

    // MARK: Numbers with units

    /// A currency sign or word and the number behind it: `Rp 744,7 triliun`, `US$4.5 billion`.
    private func withUnitBefore() -> FoundQuantity? {
        guard let before = units.before(pieces, at: index) else { return nil }
        var start = before.end
        // `Rp.` is an old spelling.
        if start < pieces.count, pieces[start].key == ".", !pieces[start].isSpaced { start += 1 }
        guard start < pieces.count, pieces[start].kind == .digits || pieces[start].kind == .word,
            let numeral = NumeralReader.read(pieces, at: start, rules, isMoney: true), numeral.kind != .ordinal
        else { return nil }
        var result = quantity(numeral, at: start)
        result.quantity.unit = before.value.unit
        result.hasUnitBefore = true
        addUnitBehind(&result)
        result.start = index
        result.quantity.range = pieces[index].range.lowerBound..<result.quantity.range.upperBound
        result.quantity.isOptional = false
        return result
    }

    /// A negative number: `minus 5 derajat`, `-0,5 persen`; a hyphen is a sign only where a temperature or a percentage follows.
    private func signed() -> FoundQuantity? {
        let isWord = lexicon.word(pieces[index].key, .negative) != nil
        let isSign = pieces[index].kind == .dash && pieces[index].isSpaced && index + 1 < pieces.count && !pieces[index + 1].isSpaced
        guard isWord || isSign, index + 1 < pieces.count, pieces[index + 1].kind == .digits || isWord,
            var result = measured(from: index + 1)
        else { return nil }
        guard isWord || ["temperature", MeasurementUnit.numberDimension].contains(result.quantity.unit?.dimension) else { return nil }
        result.start = index
        result.quantity.range = pieces[index].range.lowerBound..<result.quantity.range.upperBound
        result.quantity.value = result.quantity.value.negated
        result.quantity.alternativeValue = result.quantity.alternativeValue?.negated
        result.quantity.significand = result.quantity.significand.negated
        return result
    }

    /// A number and the unit behind it.
    private func measured(from start: Int) -> FoundQuantity? {
        guard let numeral = NumeralReader.read(pieces, at: start, rules) else { return nil }
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
        guard !found.isLiteral, found.start > 0, pieces[found.start - 1].kind == .word, isCapitalized(found.start) else { return false }
        return isCapitalized(found.end) || found.start > 1 && isCapitalized(found.start - 1) && found.end == found.start + 1
    }

    private func isCapitalized(_ index: Int) -> Bool {
        pieces.indices.contains(index) && pieces[index].isCapitalized
    }

    private func quantity(_ numeral: Numeral, at start: Int) -> FoundQuantity {
        var quantity = Quantity(numeral.kind, range: range(start, numeral.end), value: numeral.value)
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
        if result.end < pieces.count, !pieces[result.end].isSpaced, grammar.ordinalSuffixes.contains(pieces[result.end].key) {
            result.quantity.kind = .ordinal
            extend(&result, to: result.end + 1)
        }
        if let prefix = hyphenPrefix(before: result.start), grammar.prefixes.contains(where: { $0.text == prefix && $0.role == .ordinal }) {
            result.quantity.kind = .ordinal
        }
        takeDecadeSuffix(&result)
    }

    private func takeDecadeSuffix(_ result: inout FoundQuantity) {
        var end = result.end
        if end < pieces.count, pieces[end].kind == .dash || pieces[end].key == "'", !pieces[end].isSpaced { end += 1 }
        guard end < pieces.count, !pieces[end].isSpaced, grammar.decadeSuffixes.contains(pieces[end].key) else { return }
        extend(&result, to: end + 1)
        result.quantity.kind = .calendar
    }

    /// The word that a hyphen joins to the number at `index`.
    private func hyphenPrefix(before index: Int) -> String? {
        guard index >= 2, pieces[index - 1].kind == .dash, !pieces[index - 1].isSpaced, !pieces[index].isSpaced,
            pieces[index - 2].kind == .word
        else { return nil }
        return pieces[index - 2].key
    }

    private func extend(_ result: inout FoundQuantity, to end: Int) {
        result.end = end
        result.quantity.range = result.quantity.range.lowerBound..<pieces[end - 1].range.upperBound
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
            result.quantity.perRange = range(per.end - 1, per.end)
            extend(&result, to: per.end)
        }
        result.quantity.expression = result.quantity.range
    }

    /// The whole of a part, which is its unit: `half an hour`. Returns whether there is one.
    private func takeWhole(_ result: inout FoundQuantity) -> Bool {
        guard result.quantity.kind == .fraction, result.quantity.unit == nil, result.end < pieces.count else { return false }
        // `half an hour`, `a quarter of a century`.
        let isPartitive = lexicon.word(pieces[result.end].key, .partitive) != nil
        let place = isPartitive ? result.end + 1 : result.end
        guard place < pieces.count, lexicon.word(pieces[place].key, .article) != nil,
            let match = units.after(pieces, at: place + 1, digits: false)
        else { return false }
        result.quantity.unit = match.value.unit
        extend(&result, to: match.end)
        return true
    }

    /// The unit behind a number, unless it belongs to the number behind it: the rupiah of `tahun 2007 Rp 980 miliar`.
    private func unitBehind(_ result: FoundQuantity) -> PhraseTable<UnitForm>.Match? {
        guard let match = anyUnitBehind(result) else { return nil }
        let isOfNext = match.value.isBefore && match.end < pieces.count && pieces[match.end].kind == .digits
        return isOfNext ? nil : match
    }

    private func anyUnitBehind(_ result: FoundQuantity) -> PhraseTable<UnitForm>.Match? {
        let isBare = result.isLiteral && result.quantity.scale == .one
        var start = result.end
        if let match = units.after(pieces, at: start, digits: isBare && start < pieces.count) { return match }
        if start + 1 < pieces.count, pieces[start].kind == .dash, !pieces[start].isSpaced, !pieces[start + 1].isSpaced { start += 1 }
        if start < pieces.count, lexicon.isContext(pieces[start].key, .unitModifier) { start += 1 }
        guard start > result.end else { return nil }
        return units.after(pieces, at: start, digits: false)
    }

    /// `per kilogram`, `/kg`, `a barrel`, `setiap hari`, `sebulan`.
    private func perUnit(at start: Int) -> (unit: MeasurementUnit, end: Int)? {
        guard start < pieces.count else { return nil }
        if let unit = oneOf(pieces[start].key) { return (unit, start + 1) }
        let isPer =
            lexicon.isContext(pieces[start].key, .per) || pieces[start].key == "/" || lexicon.word(pieces[start].key, .article) != nil
        guard isPer, let match = units.after(pieces, at: start + 1, digits: pieces[start].key == "/") else { return nil }
        return (match.value.unit, match.end)
    }

    /// The unit in `sebulan`.
    private func oneOf(_ word: String) -> MeasurementUnit? {
        guard let prefix = grammar.onePrefix, word.hasPrefix(prefix) else { return nil }
        return units.unit(word: String(word.dropFirst(prefix.count)))
    }

    /// One of a unit, which a translation may express otherwise: `sejam`, `an hour`.
    private func oneUnit() -> FoundQuantity? {
        var (unit, end) = (oneOf(pieces[index].key), index + 1)
        if unit == nil, lexicon.word(pieces[index].key, .article) != nil, let match = units.after(pieces, at: index + 1, digits: false) {
            // `a second term`: the ordinal, not the unit.
            if let ordinal = lexicon.word(pieces[index + 1].key, .ordinal) { return optionalOrdinal(ordinal.value) }
            (unit, end) = (match.value.unit, match.end)
        }
        guard let unit else { return nil }
        var quantity = Quantity(.cardinal, range: range(index, end), value: .one)
        quantity.unit = unit
        quantity.isOptional = true
        var result = FoundQuantity(quantity: quantity, start: index, end: end)
        takeHalfMore(&result)
        return result
    }

    private func optionalOrdinal(_ value: ExactNumber) -> FoundQuantity {
        var quantity = Quantity(.ordinal, range: range(index + 1, index + 2), value: value)
        quantity.isOptional = true
        return FoundQuantity(quantity: quantity, start: index, end: index + 2)
    }

    /// `an hour and a half`.
    private func takeHalfMore(_ result: inout FoundQuantity) {
        let (joiner, article, half) = (result.end, result.end + 1, result.end + 2)
        guard half < pieces.count, lexicon.word(pieces[joiner].key, .joiner) != nil, lexicon.word(pieces[article].key, .article) != nil,
            let word = lexicon.word(pieces[half].key, .fraction)
        else { return }
        result.quantity.value = result.quantity.value + word.value
        result.quantity.isOptional = false
        extend(&result, to: half + 1)
    }

    /// The bytes of the pieces from `start` up to `end`.
    func range(_ start: Int, _ end: Int) -> TextRange {
        pieces[start].range.lowerBound..<pieces[max(start, end - 1)].range.upperBound
    }
}
