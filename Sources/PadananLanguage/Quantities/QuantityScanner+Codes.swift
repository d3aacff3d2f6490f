import PadananModel

/// Names and numbers that are kept as they are, and Roman numerals.
extension QuantityScanner {
    /// A run of letters, digits and joining marks without spaces that is no number with a unit: `F-16`, `MH17`, `91/PUU-XVIII/2020`, `2.10.1`.
    func code(at index: Int) -> FoundQuantity? {
        let end = runEnd(index)
        guard let code = pieces[index].kind == .word ? wordCode(index, end) : digitCode(index, end) else { return nil }
        let text = pieces[index..<code].filter { $0.kind == .word || $0.kind == .digits }
        var quantity = Quantity(.code, range: range(index, code), value: .zero)
        quantity.code = text.map(\.key).joined().uppercased()
        let numbers = text.filter { $0.kind == .digits }
        quantity.value =
            numbers.count == 1 && numbers[0].key.allSatisfy(\.isNumber)
            ? ExactNumber(decimal: numbers[0].key) : ExactNumber(oversized: quantity.code)
        quantity.significand = quantity.value
        return FoundQuantity(quantity: quantity, start: index, end: code)
    }

    /// The index behind the run of words, digits, hyphens and slashes without spaces that begins at `index`. A run is bounded, so that no text
    /// makes the search for codes quadratic.
    private func runEnd(_ index: Int) -> Int {
        var end = index + 1
        while end < pieces.count, end - index < Self.longestRun, !pieces[end].isSpaced {
            let isJoint = pieces[end].kind == .dash || pieces[end].key == "/"
            guard isJoint || pieces[end].kind == .word || pieces[end].kind == .digits else { break }
            guard !isJoint || (end + 1 < pieces.count && !pieces[end + 1].isSpaced && pieces[end + 1].kind != .mark) else { break }
            end += 1
        }
        return end
    }

    private static let longestRun = 16
    /// Names in codes are short: `COVID-19`, `Soyuz-2`; a longer word before a hyphen is a word.
    private static let longestName = 8

    /// The end of a code that begins with letters: `G20`, `Su-27`, `H5N1`.
    private func wordCode(_ index: Int, _ end: Int) -> Int? {
        let first = pieces[index]
        guard index + 1 < end, first.range.count <= Self.longestName, first.spelling != first.key else { return nil }
        guard units.before(pieces, at: index) == nil else { return nil }
        let isHyphenated = pieces[index + 1].kind == .dash
        let number = isHyphenated ? index + 2 : index + 1
        guard number < end, pieces[number].kind == .digits, pieces[number].key.allSatisfy(\.isNumber) else {
            return slashCode(index, end)
        }
        if isHyphenated, isWordBeforeNumber(first.key) || isYear(number) { return nil }
        return codeEnd(number, end)
    }

    /// Whether a hyphen joins the word to a number without making a name of both: `ke-77`, `under-19`.
    private func isWordBeforeNumber(_ word: String) -> Bool {
        lexicon.isContext(word, .hyphenBefore) || grammar.prefixes.contains { $0.text == word }
    }

    private func isYear(_ index: Int) -> Bool {
        pieces[index].key.utf8.count == 4 && pieces[index].key >= "1000" && pieces[index].key < "2200"
    }

    /// Goes over letters and digits written solid behind the digits at `number`: `A320neo`.
    private func codeEnd(_ number: Int, _ end: Int) -> Int {
        var next = number + 1
        while next < end, pieces[next].kind == .word || pieces[next].kind == .digits { next += 1 }
        return next
    }

    /// A file number: capitals, digits and a slash: `PUU-XVIII/2020`.
    private func slashCode(_ index: Int, _ end: Int) -> Int? {
        let run = pieces[index..<end]
        let hasCapitals = run.contains { $0.kind == .word && $0.spelling.utf8.allSatisfy { (0x41...0x5A).contains($0) } }
        guard hasCapitals, run.contains(where: { $0.key == "/" }), run.contains(where: { $0.kind == .digits }) else { return nil }
        return end
    }

    /// The end of a code that begins with digits: `5G`, `2.10.1`, `021-555-0123`, `91/PUU-XVIII/2020`.
    private func digitCode(_ index: Int, _ end: Int) -> Int? {
        if NumberLiteral(pieces[index].key, decimalMark: grammar.decimalMark) == nil { return index + 1 }
        if let phone = phoneEnd(index, end) { return phone }
        guard index + 1 < end else { return nil }
        if pieces[index + 1].key == "/" { return slashCode(index, end) }
        guard pieces[index + 1].kind == .word, !belongsToNumber(index + 1) else { return nil }
        return codeEnd(index, end)
    }

    /// Whether letters right behind digits are a unit, a scale or a suffix.
    private func belongsToNumber(_ index: Int) -> Bool {
        let piece = pieces[index]
        return units.after(pieces, at: index, digits: true) != nil || lexicon.abbreviation(piece.spelling, isMoney: true) != nil
            || grammar.ordinalSuffixes.contains(piece.key) || grammar.decadeSuffixes.contains(piece.key)
            || lexicon.isContext(piece.key, .clockAfter) || !lexicon.words(piece.key).isEmpty || piece.key == "x"
    }

    /// The end of a telephone number or the like: three groups with hyphens, or two of which the first begins with 0; or one long one that does.
    private func phoneEnd(_ index: Int, _ end: Int) -> Int? {
        var (next, groups) = (index + 1, 1)
        while next + 1 < end, pieces[next].kind == .dash, pieces[next + 1].kind == .digits { (next, groups) = (next + 2, groups + 1) }
        let startsWithZero = pieces[index].key.hasPrefix("0") && pieces[index].key.allSatisfy(\.isNumber)
        let isLong = groups == 1 ? pieces[index].key.utf8.count > 5 : pieces[index].key.utf8.count > 2
        return groups > 2 || (startsWithZero && isLong) ? next : nil
    }

    /// A Roman numeral behind a word that takes one, or of two letters and more behind a name: `Bab IV`, `Perang Dunia II`, `ke-XX`.
    func roman(at index: Int) -> FoundQuantity? {
        guard index > 0, let value = RomanNumeral.value(of: pieces[index].spelling), isRomanPlace(index) else { return nil }
        // `II-2020` and the like are file numbers.
        let quantity = Quantity(.ordinal, range: range(index, index + 1), value: ExactNumber(value))
        return FoundQuantity(quantity: quantity, start: index, end: index + 1)
    }

    private func isRomanPlace(_ index: Int) -> Bool {
        let previous = pieces[index - 1]
        if previous.kind == .dash, index > 1 {
            return grammar.prefixes.contains { $0.text == pieces[index - 2].key && $0.role == .ordinal }
        }
        guard previous.kind == .word, pieces[index].isSpaced else { return false }
        if lexicon.isContext(previous.key, .romanBefore) { return true }
        return pieces[index].spelling.utf8.count > 1 && previous.hasCapital
    }
}
