import PadananModel

/// Names and numbers that are kept as they are, and Roman numerals.
extension QuantityScanner {
    /// A run of letters, digits and joining marks without spaces that is no number with a unit: `F-16`, `MH17`, `91/PUU-XVIII/2020`, `2.10.1`.
    func code(at index: Int) -> FoundQuantity? {
        let end = runEnd(index)
        guard let code = text.pieces[index].kind == .word ? wordCode(index, end) : digitCode(index, end) else { return nil }
        var quantity = Quantity(.code, range: text.range(index, code), value: .zero)
        quantity.codeFingerprint = ExactNumber(oversized: Quantity.codeSpelling(text.bytes, quantity.range))
        quantity.value = onlyNumber(index..<code) ?? quantity.codeFingerprint
        quantity.significand = quantity.value
        return FoundQuantity(quantity: quantity, start: index, end: code)
    }

    /// The number of a code that has one; `nil` for one with separators.
    private func onlyNumber(_ run: Range<Int>) -> ExactNumber? {
        var place: Int?
        for index in run where text.pieces[index].kind == .digits {
            guard place == nil else { return nil }
            place = index
        }
        guard let place, text.isPlainDigits(place) else { return nil }
        return ExactNumber(decimal: text.bytes[text.pieces[place].range])
    }

    /// The index behind the run of words, digits, hyphens and slashes without spaces that begins at `index`. A run is bounded, so that no text
    /// makes the search for codes quadratic.
    private func runEnd(_ index: Int) -> Int {
        var end = index + 1
        while end < text.pieces.count, end - index < Self.longestRun, !text.pieces[end].isSpaced {
            let isJoint = text.pieces[end].kind == .dash || text.isMark(end, "/")
            guard isJoint || text.pieces[end].kind == .word || text.pieces[end].kind == .digits else { break }
            guard !isJoint || (text.isJoined(end + 1) && text.pieces[end + 1].kind != .mark) else { break }
            end += 1
        }
        return end
    }

    private static let longestRun = 16
    /// Names in codes are short: `COVID-19`, `Soyuz-2`; a longer word before a hyphen is a word.
    private static let longestName = 8

    /// The end of a code that begins with letters: `G20`, `Su-27`, `H5N1`.
    private func wordCode(_ index: Int, _ end: Int) -> Int? {
        let first = text.pieces[index]
        guard index + 1 < end, first.range.count <= Self.longestName, first.hasCapital else { return nil }
        guard units.before(text.pieces, at: index) == nil else { return nil }
        let isHyphenated = text.pieces[index + 1].kind == .dash
        let number = isHyphenated ? index + 2 : index + 1
        guard number < end, text.pieces[number].kind == .digits, text.isPlainDigits(number) else {
            return slashCode(index, end)
        }
        if isHyphenated, isWordBeforeNumber(first.word) || isYear(number) { return nil }
        return codeEnd(number, end)
    }

    /// Whether a hyphen joins the word to a number without making a name of both: `ke-77`, `under-19`.
    private func isWordBeforeNumber(_ word: Int32) -> Bool {
        lexicon.isContext(word, .hyphenBefore) || lexicon.prefixRole(word) != nil
    }

    private func isYear(_ index: Int) -> Bool {
        guard text.pieces[index].range.count == 4, let number = text.wholeNumber(index) else { return false }
        return (1000..<2200).contains(number)
    }

    /// Goes over letters and digits written solid behind the digits at `number`: `A320neo`.
    private func codeEnd(_ number: Int, _ end: Int) -> Int {
        var next = number + 1
        while next < end, text.pieces[next].kind == .word || text.pieces[next].kind == .digits { next += 1 }
        return next
    }

    /// A file number: capitals, digits and a slash: `PUU-XVIII/2020`.
    private func slashCode(_ index: Int, _ end: Int) -> Int? {
        var (hasCapitals, hasSlash, hasDigits) = (false, false, false)
        for piece in text.pieces[index..<end] {
            switch piece.kind {
            case .word: hasCapitals = hasCapitals || text.bytes[piece.range].allSatisfy { $0 &- 0x41 < 26 }
            case .digits: hasDigits = true
            default: hasSlash = hasSlash || piece.isMark("/")
            }
        }
        return hasCapitals && hasSlash && hasDigits ? end : nil
    }

    /// The end of a code that begins with digits: `5G`, `2.10.1`, `021-555-0123`, `91/PUU-XVIII/2020`.
    private func digitCode(_ index: Int, _ end: Int) -> Int? {
        if text.literal(index) == nil { return index + 1 }
        if let phone = phoneEnd(index, end) { return phone }
        guard index + 1 < end else { return nil }
        if text.isMark(index + 1, "/") { return slashCode(index, end) }
        guard text.pieces[index + 1].kind == .word, !belongsToNumber(index + 1) else { return nil }
        return codeEnd(index, end)
    }

    /// Whether letters right behind digits are a unit, a scale or a suffix.
    private func belongsToNumber(_ index: Int) -> Bool {
        let piece = text.pieces[index]
        let isTimes = piece.range.count == 1 && text.bytes[piece.range.lowerBound] | 0x20 == UInt8(ascii: "x")
        return isTimes || !lexicon.meanings(piece.word).isEmpty || lexicon.abbreviation(piece.exactWord, isMoney: true) != nil
            || lexicon.isOrdinalSuffix(piece.word) || lexicon.isDecadeSuffix(piece.word)
            || lexicon.isContext(piece.word, .clockAfter) || units.after(text.pieces, at: index, digits: true) != nil
    }

    /// The end of a telephone number or the like: three groups with hyphens, or two of which the first begins with 0; or one long one that does.
    private func phoneEnd(_ index: Int, _ end: Int) -> Int? {
        var (next, groups) = (index + 1, 1)
        while next + 1 < end, text.pieces[next].kind == .dash, text.pieces[next + 1].kind == .digits {
            (next, groups) = (next + 2, groups + 1)
        }
        let range = text.pieces[index].range
        let startsWithZero = text.bytes[range.lowerBound] == UInt8(ascii: "0") && text.isPlainDigits(index)
        let isLong = groups == 1 ? range.count > 5 : range.count > 2
        return groups > 2 || (startsWithZero && isLong) ? next : nil
    }

    /// A Roman numeral behind a word that takes one, or of two letters and more behind a name: `Bab IV`, `Perang Dunia II`, `ke-XX`.
    func roman(at index: Int) -> FoundQuantity? {
        guard index > 0, let value = RomanNumeral.value(of: text.bytes[text.pieces[index].range]), isRomanPlace(index) else { return nil }
        // `II-2020` and the like are file numbers.
        let quantity = Quantity(.ordinal, range: text.range(index, index + 1), value: ExactNumber(value))
        return FoundQuantity(quantity: quantity, start: index, end: index + 1)
    }

    private func isRomanPlace(_ index: Int) -> Bool {
        let previous = text.pieces[index - 1]
        if previous.kind == .dash, index > 1 {
            return lexicon.prefixRole(text.word(index - 2)) == .ordinal
        }
        guard previous.kind == .word, text.pieces[index].isSpaced else { return false }
        if lexicon.isContext(previous.word, .romanBefore) { return true }
        return text.pieces[index].range.count > 1 && previous.hasCapital
    }
}
