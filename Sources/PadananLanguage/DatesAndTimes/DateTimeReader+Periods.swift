/// Centuries, quarters and halves; decades.
extension DateTimeReader {
    // MARK: Numbered periods

    /// `abad ke-21`, `kuartal III`, `19th and 20th centuries`, `Q3`, *first half*.
    func period(at index: Int) -> DateTimeElement? {
        titledOrCounted(.century, at: index) ?? titledOrCounted(.quarter, at: index) ?? titledOrCounted(.half, at: index)
            ?? lettered(at: index) ?? phrased(at: index)
    }

    private func titledOrCounted(_ role: DateTimeRole, at index: Int) -> DateTimeElement? {
        titled(role, at: index) ?? counted(role, at: index)
    }

    /// The name before the number.
    private func titled(_ role: DateTimeRole, at index: Int) -> DateTimeElement? {
        guard let word = lexeme(role, at: index), let first = periodNumber(role, at: index + word.count) else { return nil }
        var next = first.next
        var last: DateTimeNumber?
        if let place = rangeMark(at: next, lists: true), let number = periodNumber(role, at: behindRepeated(role, place)) {
            last = number
            next = number.next
        }
        return element(word, index, next, first, last)
    }

    /// `abad ke-19 dan abad ke-20`.
    private func behindRepeated(_ role: DateTimeRole, _ index: Int) -> Int {
        index + (lexeme(role, at: index)?.count ?? 0)
    }

    /// The number before the name; it must be an ordinal.
    private func counted(_ role: DateTimeRole, at index: Int) -> DateTimeElement? {
        guard let first = periodNumber(role, at: index), first.isOrdinal else { return nil }
        var next = first.next
        var last: DateTimeNumber?
        if let place = rangeMark(at: next, lists: true), let number = periodNumber(role, at: place), number.isOrdinal {
            last = number
            next = number.next
        }
        if isMark("-", at: next) { next += 1 }
        guard let word = lexeme(role, at: next), !isCompound(next + word.count) else { return nil }
        return element(word, index, next + word.count, first, last)
    }

    /// Whether the word goes on: *first quarter-final*.
    private func isCompound(_ index: Int) -> Bool {
        isMark("-", at: index) && isGlued(index) && isGlued(index + 1) && atom(index + 1)?.kind == .word
    }

    /// *enam bulan pertama*, *first three months*.
    private func phrased(at index: Int) -> DateTimeElement? {
        var fields = DateTimeFields()
        if let word = lexeme(.halfPhrase, at: index) {
            fields.half = word.number
            return DateTimeElement(index, index + word.count, fields, isTentative: true)
        }
        guard let word = lexeme(.quarterPhrase, at: index) else { return nil }
        fields.quarter = word.number
        return DateTimeElement(index, index + word.count, fields, isTentative: true)
    }

    private func periodNumber(_ role: DateTimeRole, at index: Int) -> DateTimeNumber? {
        guard let number = number(at: index, roman: true) ?? numberBeforeYear(at: index), (1...limit(role)).contains(number.value)
        else { return nil }
        return number
    }

    /// `2/2007`: the second quarter of 2007.
    private func numberBeforeYear(at index: Int) -> DateTimeNumber? {
        guard isDigits(at: index, counts: 1...1), !isGlued(index), isGlued(index + 1), isGlued(index + 2),
            isDigits(at: index + 2, counts: 4...4),
            isMark("/", at: index + 1) || isMark("-", at: index + 1), let value = atom(index)?.value
        else { return nil }
        return DateTimeNumber(value: value, next: index + 1)
    }

    private func limit(_ role: DateTimeRole) -> Int {
        switch role {
        case .quarter: 4
        case .half: 2
        default: 39
        }
    }

    private func element(
        _ word: DateTimeLexeme, _ index: Int, _ next: Int, _ first: DateTimeNumber, _ last: DateTimeNumber?
    ) -> DateTimeElement {
        let era = word.role == .century ? era(behind: next) : nil
        let fields = { (value: Int) in
            var fields = DateTimeFields()
            switch word.role {
            case .quarter: fields.quarter = value
            case .half: fields.half = value
            default: fields.century = value
            }
            fields.era = era?.era
            return fields
        }
        // A half may be that of a match, until a year says otherwise.
        let isTentative = word.role == .half && word.number == 1
        return DateTimeElement(index, era?.next ?? next, fields(first.value), end: last.map { fields($0.value) }, isTentative: isTentative)
    }

    /// `Q3`, `3Q`, `1H21`.
    private func lettered(at index: Int) -> DateTimeElement? {
        var fields = DateTimeFields()
        let letterFirst = atom(index)?.kind == .word
        let (letter, digit) = letterFirst ? (index, index + 1) : (index + 1, index)
        guard isGlued(index + 1), isDigits(at: digit, counts: 1...1), let number = atom(digit)?.value, atom(letter)?.isCapitalized == true,
            letterFirst ? endsNumber(digit) && !isGlued(index) : beginsNumber(digit)
        else { return nil }
        if isRole(.quarterLetter, at: letter), (1...4).contains(number) {
            fields.quarter = number
        } else if isRole(.halfLetter, at: letter), (1...2).contains(number) {
            fields.half = number
        } else {
            return nil
        }
        var next = index + 2
        if !letterFirst, isGlued(next), isDigits(at: next, counts: 2...2) || isDigits(at: next, counts: 4...4), endsNumber(next) {
            fields.year = atoms[next].value
            next += 1
        }
        return DateTimeElement(index, next, fields)
    }

    // MARK: Decades

    /// `1990-an`, `the '90s`, *the nineties*, `dekade 1990`; not the ages of people.
    func decade(at index: Int) -> DateTimeElement? {
        if let word = lexeme(.decade, at: index) {
            guard !isAge(index), isRole(.decadeLead, at: index - 1) || isMark("-", at: index - 1) && isRole(.decadeLead, at: index - 2)
            else { return nil }
            return decadeElement(index, index + word.count, word.number)
        }
        guard isDigits(at: index, counts: 2...2) || isDigits(at: index, counts: 4...4), let atom = atom(index), atom.value % 10 == 0,
            beginsNumber(index), !isAge(index)
        else { return nil }
        let next = behindDecadeSuffix(index + 1)
        let isLed = isDecadeLed(index)
        guard atom.count == 4 ? atom.value >= 1000 && atom.value < 3000 : isLed else { return nil }
        if let next { return decadeElement(index, next, atom.value) }
        // "1970–1980-an": the suffix of the last goes for both.
        if isMark("-", at: index + 1), isDigits(at: index + 2, counts: 2...4), let next = behindDecadeSuffix(index + 3) {
            return decadeElement(index, next, atom.value, end: atoms[index + 2].value)
        }
        // "dekade 1990"; "the 1990" is a year.
        guard atom.count == 4, lexeme(.decadeLead, at: index - 1)?.number == 1, endsNumber(index) else { return nil }
        return decadeElement(index, index + 1, atom.value)
    }

    private func decadeElement(_ first: Int, _ next: Int, _ value: Int, end: Int? = nil) -> DateTimeElement {
        let fields = { (value: Int) in
            var fields = DateTimeFields()
            fields.decade = value
            return fields
        }
        return DateTimeElement(first, next, fields(value), end: end.map(fields))
    }

    private func behindDecadeSuffix(_ index: Int) -> Int? {
        guard isGlued(index) else { return nil }
        let place = isMark("-", at: index) && isGlued(index + 1) ? index + 1 : index
        guard let suffix = lexeme(.decadeSuffix, at: place) else { return nil }
        return place + suffix.count
    }

    /// Whether what stands before two digits makes them a decade: *the*, an apostrophe, another decade (`1970s and 80s`).
    private func isDecadeLed(_ index: Int) -> Bool {
        if isMark("'", at: index - 1), isGlued(index) { return true }
        let place = isMark("-", at: index - 1) ? index - 2 : index - 1
        if isRole(.decadeLead, at: place) { return true }
        return isRole(.range, at: place) && isRole(.decadeSuffix, at: place - 1) && isGlued(place - 1)
    }

    /// *usia 30-an*, *in his late forties or early fifties*.
    private func isAge(_ index: Int) -> Bool {
        var place = index - 1
        while place > index - 8, isMark("-", at: place) || isDecadeWord(place) { place -= 1 }
        return isRole(.age, at: place)
    }

    /// What may stand between the possessive of an age and its decade.
    private func isDecadeWord(_ index: Int) -> Bool {
        let roles = DateTimeRole.bits(.early, .late, .decadeLead, .decade, .decadeSuffix, .range, .yearLead)
        return isRole(oneOf: roles, at: index) || isDigits(at: index, counts: 2...2)
    }
}
