/// Years and pairs of years.
extension DateTimeReader {
    /// A year behind a month or a quarter, with its comma or *tahun*: `, 2021`, `tahun 2021`, `of 2021`, `'21`.
    func year(behind index: Int) -> (value: Int, next: Int)? {
        var place = index
        if isMark(",", at: place) || isMark("-", at: place) && isGlued(place) && isGlued(place + 1) { place += 1 }
        if let link = lexeme(.yearLink, at: place) { place += link.count }
        guard atom(place)?.isAfterLineBreak == false else { return nil }
        if isMark("'", at: place), isGlued(place + 1), isDigits(at: place + 1, counts: 2...2), endsNumber(place + 1) {
            return (atoms[place + 1].value, place + 2)
        }
        guard isDigits(at: place, counts: 4...4), (1000...2999).contains(atoms[place].value), isYearNotation(place),
            !isQuantity(place) || atoms[place].value % 100 != 0
        else { return nil }
        return (atoms[place].value, place + 1)
    }

    /// `1998`, `1997-98`, `2020/2021`, `tahun 98`, `79 M`, `AD 79`.
    func years(at index: Int) -> DateTimeElement? {
        guard atoms[index].kind == .digits || isRole(.eraLetters, at: index) else { return nil }
        return yearOfEra(at: index) ?? yearPair(at: index) ?? fullYear(at: index) ?? shortYear(at: index)
    }

    // MARK: Eras

    private func yearOfEra(at index: Int) -> DateTimeElement? {
        var place = index
        var era: (era: CalendarEra, next: Int)?
        if isRole(.eraLetters, at: index), atoms[index].count > 1 {
            era = self.era(behind: index)
            place = era?.next ?? index
        }
        guard isDigits(at: place, counts: 1...4), beginsNumber(place), endsNumber(place), atoms[place].value > 0 else { return nil }
        let behind = self.era(behind: place + 1)
        guard let known = behind ?? era, isEraCertain(known, place) else { return nil }
        var fields = DateTimeFields()
        fields.year = atoms[place].value
        fields.era = known.era
        return DateTimeElement(index, behind?.next ?? place + 1, fields)
    }

    /// One letter (`79 M`) may be metres or millions, unless *tahun* stands before it.
    private func isEraCertain(_ era: (era: CalendarEra, next: Int), _ index: Int) -> Bool {
        guard era.next == index + 2, let letters = atom(index + 1), letters.count == 1 else { return true }
        return isRole(.yearWord, at: index - 1) || isMark("(", at: index - 1) && isMark(")", at: era.next)
    }

    /// The era that begins at `index`.
    func era(behind index: Int) -> (era: CalendarEra, next: Int)? {
        if let word = lexeme(.era, at: index), let era = word.era { return (era, index + word.count) }
        guard let word = lexeme(.eraLetters, at: index), let era = word.era, isUpper(index) else { return nil }
        return (era, index + word.count)
    }

    private func isUpper(_ index: Int) -> Bool {
        guard let atom = atom(index) else { return false }
        return bytes[atom.range].allSatisfy { $0 &- 0x41 < 26 }
    }

    // MARK: Pairs

    /// `1997-1998`, `1997–98`, `2020/21`.
    private func yearPair(at index: Int) -> DateTimeElement? {
        guard isDigits(at: index, counts: 4...4), beginsYear(index), isMark("-", at: index + 1) || isMark("/", at: index + 1),
            isDigits(at: index + 2, counts: 2...2) || isDigits(at: index + 2, counts: 4...4), isPairEnd(index + 2),
            isGlued(index + 1) == isGlued(index + 2) || isDigits(at: index + 2, counts: 4...4)
        else { return nil }
        let first = atoms[index].value
        let written = atoms[index + 2].value
        let last = atoms[index + 2].count == 2 ? first - first % 100 + written : written
        guard (1000...2999).contains(first), last > first, last < 3000, !isQuantity(index + 2) else { return nil }
        return DateTimeElement(index, index + 3, fields(year: first), end: fields(year: last))
    }

    private func isPairEnd(_ index: Int) -> Bool {
        guard endsNumber(index) else { return false }
        return !(isMark("-", at: index + 1) && isGlued(index + 1) && atom(index + 2)?.kind == .digits && isGlued(index + 2))
    }

    // MARK: One year

    private func fullYear(at index: Int) -> DateTimeElement? {
        guard isDigits(at: index, counts: 3...4), isYearNotation(index), let value = atom(index)?.value else { return nil }
        var element = DateTimeElement(index, index + 1, fields(year: value))
        if isRole(.yearWord, at: index - 1), (100...2999).contains(value), !isQuantity(index) { return element }
        let isLed = isRole(.yearLead, at: index - 1) || isMark("-", at: index - 1)
        guard (100...2099).contains(value), isLed || atoms[index].count == 4 else { return nil }
        guard isLed && value > 1000 && value % 100 != 0 || !isQuantity(index) else { return nil }
        element.isTentative = !isPlausibleYear(value, at: index, isLed: isLed)
        return element
    }

    /// Whether a number without *tahun* is a year for sure: of our time, not round with a word behind it, and not the name of a law.
    private func isPlausibleYear(_ value: Int, at index: Int, isLed: Bool) -> Bool {
        guard value >= (isLed ? 1000 : Self.firstPlainYear), !isRole(.titleWithYear, at: index - 1) else { return false }
        guard value % 100 == 0, !isLed, let after = atom(index + 1), after.kind == .word else { return true }
        return after.isCapitalized || hasLexeme(at: index + 1)
    }

    /// Numbers from here to 2099 are mostly years where nothing is counted.
    private static let firstPlainYear = 1600

    /// Whether a number of four digits is written as years are: `pasca-1998`, `III/2021`, but not `Rp2000`, `021-1998`, `2000%`.
    private func isYearNotation(_ index: Int) -> Bool {
        beginsYear(index) && endsNumber(index)
            && !(isMark("-", at: index + 1) && isGlued(index + 1) && isGlued(index + 2) && atom(index + 2)?.kind == .digits)
    }

    private func beginsYear(_ index: Int) -> Bool {
        guard isGlued(index), let before = atom(index - 1) else { return !hasNumberLead(index) }
        if before.isMark("/"), isGlued(index - 1) {
            return atom(index - 2)?.kind == .word || isDigits(at: index - 2, counts: 1...3)
        }
        if before.isMark("-"), isGlued(index - 1), let word = atom(index - 2) {
            return word.kind == .word
                && (!word.isCapitalized || romanValue(at: index - 2) != nil || isRole(.month, at: index - 2) || hasLexeme(at: index - 2))
        }
        return beginsNumber(index)
    }

    /// *Rp 2000*, `No. 1945`.
    private func hasNumberLead(_ index: Int) -> Bool {
        let place = isMark(".", at: index - 1) ? index - 2 : index - 1
        switch atom(index - 1)?.mark {
        case "$", "€", "£", "¥", "#": return true
        default: return isRole(.numberLead, at: place)
        }
    }

    /// Whether a unit or counted noun follows: `1900 meter`.
    private func isQuantity(_ index: Int) -> Bool {
        let place = isMark("-", at: index + 1) && isGlued(index + 1) ? index + 2 : index + 1
        guard let after = atom(place), !after.isAfterLineBreak else { return false }
        switch after.mark {
        case "%", "°", "€", "$": return true
        default: return after.kind == .word && lexicon.lists.isYearLookalike(after)
        }
    }

    /// `tahun 98`, `'98`.
    private func shortYear(at index: Int) -> DateTimeElement? {
        guard isDigits(at: index, counts: 2...2), endsNumber(index), let value = atom(index)?.value, !isQuantity(index) else { return nil }
        if isMark("'", at: index - 1), isGlued(index), !isGlued(index - 1) { return DateTimeElement(index, index + 1, fields(year: value)) }
        guard value >= Self.firstShortYear, isRole(.yearWord, at: index - 1), !isRole(.age, at: index - 2), isFree(index) else {
            return nil
        }
        return DateTimeElement(index, index + 1, fields(year: value))
    }

    /// Below this, *tahun 12* is more often the twelfth year than 2012.
    private static let firstShortYear = 40
}
