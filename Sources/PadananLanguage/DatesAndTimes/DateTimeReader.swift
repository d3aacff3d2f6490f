import PadananModel

/// Reads dates and times from pieces, at each place the longest kind first. One grammar for all languages; words come from the lexicon.
struct DateTimeReader {
    let pieces: [QuantityPiece]
    let lexicon: DateLexicon

    init(_ pieces: [QuantityPiece], _ lexicon: DateLexicon) {
        self.pieces = pieces
        self.lexicon = lexicon
    }

    /// A date read, and the index of the piece behind it.
    struct Found {
        var fields: DateTimeFields
        var end: Int
        var last: DateTimeFields?
        var isTentative = false
        /// Where it begins, when that is before the piece it was found at.
        var start: Int?
    }

    mutating func read() -> [DateTime] {
        var result: [DateTime] = []
        var index = 0
        while index < pieces.count {
            guard pieces[index].kind != .barrier, let found = found(at: index), found.end > index else {
                index += 1
                continue
            }
            let range = pieces[found.start ?? index].range.lowerBound..<pieces[found.end - 1].range.upperBound
            result.append(DateTime(range: range, fields: found.fields, end: found.last, isTentative: found.isTentative))
            index = found.end
        }
        return result
    }

    private func found(at index: Int) -> Found? {
        numericDate(at: index) ?? clock(at: index) ?? period(at: index) ?? date(at: index) ?? eve(at: index) ?? weekday(at: index)
            ?? decade(at: index)
            ?? relative(at: index) ?? years(at: index) ?? part(at: index)
    }

    // MARK: Looking at pieces

    func match(_ role: DateWord.Role, at index: Int) -> PhraseTable<Int>.Match? {
        pieces.indices.contains(index) ? lexicon.match(role, pieces, at: index) : nil
    }

    func isMark(_ mark: String, at index: Int) -> Bool { pieces.indices.contains(index) && pieces[index].key == mark }

    func isDash(at index: Int) -> Bool { pieces.indices.contains(index) && pieces[index].kind == .dash }

    /// The value of plain digits, so many at most.
    func digits(at index: Int, atMost count: Int) -> Int? {
        guard pieces.indices.contains(index), pieces[index].kind == .digits, pieces[index].key.utf8.count <= count else { return nil }
        return pieces[index].key.utf8.allSatisfy { $0 &- 0x30 < 10 } ? Int(pieces[index].key) : nil
    }

    func isSpaced(_ index: Int) -> Bool { !pieces.indices.contains(index) || pieces[index].isSpaced }

    /// A day of a month: `17`, `17th`.
    func day(at index: Int) -> (value: Int, end: Int)? {
        guard let value = digits(at: index, atMost: 2), (1...31).contains(value) else { return nil }
        if !isSpaced(index + 1), let suffix = match(.ordinalSuffix, at: index + 1) { return (value, suffix.end) }
        return (value, index + 1)
    }

    /// A place in an order, up to 40: `ke-21`, `XXI`, `kedua`, `21st`, `twenty-first`.
    func ordinal(at index: Int) -> (value: Int, end: Int)? {
        if let word = match(.ordinal, at: index) { return (word.value, word.end) }
        var place = index
        if let prefix = match(.ordinalPrefix, at: index) { place = isDash(at: prefix.end) ? prefix.end + 1 : prefix.end }
        if let value = digits(at: place, atMost: 2), value > 0 {
            if place > index { return (value, place + 1) }
            if !isSpaced(place + 1), let suffix = match(.ordinalSuffix, at: place + 1) { return (value, suffix.end) }
            return nil
        }
        guard pieces.indices.contains(place), let roman = RomanNumeral.value(of: pieces[place].spelling) else { return nil }
        return (Int(roman), place + 1)
    }

    /// A year of four digits, 1000 to 2199.
    func fullYear(at index: Int) -> Int? {
        guard pieces.indices.contains(index), pieces[index].key.utf8.count == 4, let value = digits(at: index, atMost: 4) else {
            return nil
        }
        return (1000...2199).contains(value) ? value : nil
    }
}
