/// Days, months and weekdays in words.
extension DateTimeReader {
    // MARK: Day and month

    /// `17 Agustus 1945`, `16–18 Desember`, `the 17th of August`.
    func dayAndMonth(at index: Int) -> DateTimeElement? {
        guard let first = dayNumber(at: index) else { return nil }
        let last = lastDay(behind: first.next, of: dayNumber)
        let next = behindDayLinks(last?.next ?? first.next)
        guard let month = month(at: next, isBesideNumber: true) else { return nil }
        let year = year(behind: month.next)
        guard GregorianDate.isValid(month: month.value, day: (last ?? first).value) else { return nil }
        let start = fields(day: first.value, month: month.value, year: year?.value)
        let end = last.map { fields(day: $0.value, month: month.value, year: year?.value) }
        return DateTimeElement(index, year?.next ?? month.next, start, end: end)
    }

    /// The last day of a range or list whose first ends at `index`: `–18`, *hingga 18*, `, 17, dan 18`.
    private func lastDay(behind index: Int, of day: (Int) -> DateTimeNumber?) -> DateTimeNumber? {
        var index = index
        for _ in 0..<Self.maximumListLength {
            let comma = isMark(",", at: index) ? index + 1 : index
            if let place = rangeMark(at: comma, lists: true) { return day(place) }
            guard comma > index, let number = day(comma) else { return nil }
            index = number.next
        }
        return nil
    }

    /// Longer lists of days don't occur.
    private static let maximumListLength = 6

    /// Over *of*, *bulan* or the hyphen of `16-Dec-2021`.
    private func behindDayLinks(_ index: Int) -> Int {
        if let link = lexeme(.dayLink, at: index) { return index + link.count }
        return isMark("-", at: index) && isGlued(index) && isGlued(index + 1) ? index + 1 : index
    }

    private func dayNumber(at index: Int) -> DateTimeNumber? {
        guard let number = number(at: index), (1...31).contains(number.value) else { return nil }
        return number
    }

    // MARK: Month first

    /// `Desember 2021`, `December 16–18, 2021`, `Januari-Maret 2021`, or the month alone.
    func monthFirst(at index: Int) -> DateTimeElement? {
        guard let month = month(at: index, isBesideNumber: false) else { return nil }
        return monthRange(month, at: index) ?? monthAndDay(month, at: index) ?? monthAndYear(month, at: index)
    }

    private func monthRange(_ first: MonthReading, at index: Int) -> DateTimeElement? {
        guard let place = rangeMark(at: first.next, lists: false), let last = month(at: place, isBesideNumber: true) else { return nil }
        // "March 1" begins a date of its own.
        if lexicon.order != .dayFirst, dayAfter(last.next) != nil { return nil }
        let year = year(behind: last.next)
        let end = fields(month: last.value, year: year?.value)
        return DateTimeElement(index, year?.next ?? last.next, fields(month: first.value, year: year?.value), end: end)
    }

    private func monthAndDay(_ month: MonthReading, at index: Int) -> DateTimeElement? {
        guard lexicon.order != .dayFirst, !isRole(.noDay, at: index - 1), let day = dayAfter(month.next),
            GregorianDate.isValid(month: month.value, day: day.value)
        else { return nil }
        let last = lastDay(behind: day.next) { place in
            guard let number = dayAfter(place), number.isWord == day.isWord, self.month(at: number.next, isBesideNumber: true) == nil else {
                return nil
            }
            return number
        }
        let next = last?.next ?? day.next
        let year = year(behind: next)
        let start = fields(day: day.value, month: month.value, year: year?.value)
        let end = last.map { fields(day: $0.value, month: month.value, year: year?.value) }
        return DateTimeElement(index, year?.next ?? next, start, end: end)
    }

    /// The day behind a month, a number in digits or an ordinal; not an hour or a quantity.
    private func dayAfter(_ index: Int) -> DateTimeNumber? {
        let place = index + (lexeme(.dayLink, at: index)?.count ?? 0)
        guard let number = dayNumber(at: place), number.isOrdinal || !number.isWord || isHyphenated(number, from: place),
            atom(place)?.isAfterLineBreak == false
        else { return nil }
        if isRole(.meridiem, at: number.next) || isRole(.hoursSuffix, at: number.next) { return nil }
        guard let after = atom(number.next), after.kind == .word else { return number }
        return lexicon.lists.isYearLookalike(after) ? nil : number
    }

    /// *August thirty-one*.
    private func isHyphenated(_ number: DateTimeNumber, from index: Int) -> Bool {
        number.next - index == 3 && isMark("-", at: index + 1)
    }

    private func monthAndYear(_ month: MonthReading, at index: Int) -> DateTimeElement? {
        let year = year(behind: month.next)
        var element = DateTimeElement(index, year?.next ?? month.next, fields(month: month.value, year: year?.value))
        if year != nil { return element }
        guard !isRole(.monthShort, at: index) else { return nil }
        element.isTentative = month.needsNumber ? !hasMonthEvidence(index) : isGivenName(index)
        // Theresa May.
        if element.isTentative, isRole(.monthContext, at: index), isSentenceStart(index) || isBehindName(index) { return nil }
        return element
    }

    /// *June Cohen*, at the beginning of a sentence.
    private func isGivenName(_ index: Int) -> Bool {
        isSentenceStart(index) && isBeforeName(index)
    }

    private func isBeforeName(_ index: Int) -> Bool {
        guard let after = atom(index + 1), after.kind == .word else { return false }
        return after.isCapitalized && !hasLexeme(at: index + 1)
    }

    private func isBehindName(_ index: Int) -> Bool {
        guard let before = atom(index - 1), before.kind == .word else { return false }
        return before.isCapitalized && !hasLexeme(at: index - 1)
    }

    /// What stands before or behind a word like *May* that makes it a month.
    private func hasMonthEvidence(_ index: Int) -> Bool {
        if isRole(.monthCapital, at: index), !isSentenceStart(index), !isBehindName(index), !isBeforeName(index) { return true }
        var before = index - 1
        if isMark("-", at: before) || isMark(",", at: before) || isRole(.range, at: before) { before -= 1 }
        if isMonthWord(before) { return true }
        if isRole(.monthLead, at: index - 1) || isMark("-", at: index - 1) && isRole(.monthLead, at: index - 2) { return true }
        let behind = isMark(",", at: index + 1) || isRole(.range, at: index + 1) || isMark("-", at: index + 1) ? index + 2 : index + 1
        return isMonthWord(behind) || isRole(.relativeYear, at: behind)
    }

    private func isMonthWord(_ index: Int) -> Bool {
        isRole(.month, at: index)
            || (isRole(.monthContext, at: index) || isRole(.monthCapital, at: index)) && atom(index)?.isCapitalized == true
    }

    // MARK: The word for the month

    /// A month and whether it needs a day, year or other evidence beside it.
    struct MonthReading {
        var value: Int
        var next: Int
        var needsNumber: Bool
    }

    /// Reads a month; `isBesideNumber` says that a day stands before it or a month of the same range.
    func month(at index: Int, isBesideNumber: Bool) -> MonthReading? {
        if let word = lexeme(.month, at: index) { return MonthReading(value: word.number, next: index + word.count, needsNumber: false) }
        guard let atom = atom(index), atom.isCapitalized || isNamedMonth(index) else { return nil }
        if let word = lexeme(.monthContext, at: index) ?? lexeme(.monthCapital, at: index) {
            return MonthReading(value: word.number, next: index + word.count, needsNumber: !isBesideNumber)
        }
        guard let word = lexeme(.monthShort, at: index) else { return nil }
        let next = index + word.count
        let hasStop = isMark(".", at: next) && isGlued(next)
        return MonthReading(
            value: word.number, next: hasStop && (isBesideNumber || continuesDate(next + 1)) ? next + 1 : next, needsNumber: true)
    }

    /// *bulan mei*, *Maret dan mei*.
    private func isNamedMonth(_ index: Int) -> Bool {
        lexeme(.monthLead, at: index - 1)?.number == 1 || isRole(.range, at: index - 1) && isRole(.month, at: index - 2)
    }

    /// Whether a stop before `index` belongs to an abbreviation: a number follows.
    private func continuesDate(_ index: Int) -> Bool { isDigits(at: index, counts: 1...4) }

    // MARK: Weekdays

    func weekday(at index: Int) -> DateTimeElement? {
        if let eve = lexeme(.eve, at: index), let weekday = plainWeekday(at: index + eve.count) {
            var fields = DateTimeFields()
            fields.weekday = (weekday.number + 5) % 7 + 1
            fields.part = lexeme(.part, at: index)?.part
            return DateTimeElement(index, index + eve.count + weekday.count, fields)
        }
        guard let word = plainWeekday(at: index) ?? shortWeekday(at: index) else { return nil }
        var fields = DateTimeFields()
        fields.weekday = word.number
        let hasStop = word.role == .weekdayShort && isMark(".", at: index + 1) && isGlued(index + 1)
        var element = DateTimeElement(index, index + word.count + (hasStop ? 1 : 0), fields)
        element.isTentative = word.role == .weekdayContext && !isCertainWeekday(index) || isPartOfName(index, behind: element.next)
        return withDayHalf(element)
    }

    /// *early Wednesday*, *late on Friday*.
    private func withDayHalf(_ element: DateTimeElement) -> DateTimeElement {
        var element = element
        let place = isRole(.link, at: element.first - 1) ? element.first - 2 : element.first - 1
        guard let half = lexeme(.early, at: place) ?? lexeme(.late, at: place) else { return element }
        element.fields.part = half.part
        return element
    }

    private func plainWeekday(at index: Int) -> DateTimeLexeme? {
        if let word = lexeme(.weekday, at: index) { return word }
        guard let word = lexeme(.weekdayContext, at: index) else { return nil }
        if isRole(.weekdayLead, at: index - 1) || isRole(.eve, at: index - 1) { return word }
        return atom(index)?.isCapitalized == true ? word : nil
    }

    /// Whether *Minggu* is Sunday and not the week.
    private func isCertainWeekday(_ index: Int) -> Bool {
        if isRole(.weekdayLead, at: index - 1) || isRole(.eve, at: index - 1) { return true }
        if isRole(.relativeWeek, at: index) || isRole(.durationLead, at: index - 1) { return false }
        if atom(index - 1)?.kind == .digits || isRole(.cardinal, at: index - 1) { return false }
        if !isSentenceStart(index) { return true }
        return isRole(.part, at: index + 1) || isRole(.clockWord, at: index + 1) || isMark("(", at: index + 1) || isMark(",", at: index + 1)
    }

    /// *The Sunday Times*, *Saturday Night Live*.
    private func isPartOfName(_ index: Int, behind next: Int) -> Bool {
        guard lexicon.lists.hasTwelveHourClock, let after = atom(next), after.kind == .word, after.isCapitalized else { return false }
        return isRole(.part, at: next) || atom(index - 1)?.code == lexicon.lists.article && !hasLexeme(at: next)
    }

    /// `Sat, Oct. 9`: only before a date.
    private func shortWeekday(at index: Int) -> DateTimeLexeme? {
        guard let word = lexeme(.weekdayShort, at: index), atom(index)?.isCapitalized == true else { return nil }
        var next = index + word.count
        if isMark(".", at: next) { next += 1 }
        if isMark(",", at: next) || isMark("(", at: next) { next += 1 }
        guard next > index + word.count || isDigits(at: next, counts: 1...2) else { return nil }
        let isDate = numericDate(at: next) ?? dayAndMonth(at: next) ?? monthFirst(at: next)
        return isDate == nil ? nil : word
    }

    // MARK: A day alone

    /// `tanggal 17`.
    func dayAlone(at index: Int) -> DateTimeElement? {
        guard isRole(.dateWord, at: index - 1), let day = dayNumber(at: index) else { return nil }
        var end: DateTimeNumber?
        if let place = rangeMark(at: day.next, lists: true) { end = dayNumber(at: place) }
        return DateTimeElement(index, end?.next ?? day.next, fields(day: day.value), end: end.map { fields(day: $0.value) })
    }
}
