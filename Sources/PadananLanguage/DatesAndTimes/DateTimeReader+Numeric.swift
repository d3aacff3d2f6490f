/// Dates of numbers: `16/12/2021`, `2021-12-16`, `(16/12)`.
extension DateTimeReader {
    /// Numbers joined by one separator.
    private struct Groups {
        var values = SIMD4<Int>()
        /// How many digits each has.
        var counts = SIMD4<Int>()
        var count = 1
        let separator: Unicode.Scalar
        var next: Int

        init(_ first: DateTimeAtom, separator: Unicode.Scalar, next: Int) {
            (self.separator, self.next) = (separator, next)
            (values[0], counts[0]) = (first.value, first.count)
        }

        mutating func append(_ digits: DateTimeAtom) {
            (values[count], counts[count]) = (digits.value, digits.count)
            count += 1
            next += 2
        }
    }

    func numericDate(at index: Int) -> DateTimeElement? {
        guard let groups = groups(at: index) else { return nil }
        let fields = groups.count == 3 ? fullDate(groups) : dayAndMonth(groups, at: index)
        return fields.map { DateTimeElement(index, groups.next, $0) }
    }

    private func groups(at index: Int) -> Groups? {
        guard isDigits(at: index, counts: 1...4), beginsNumber(index), let separator = atom(index + 1), separator.isGlued,
            separator.isMark("/") || separator.isMark("-") || separator.isMark(".")
        else { return nil }
        var groups = Groups(atoms[index], separator: separator.mark, next: index + 1)
        while groups.count < 4, isMark(groups.separator, at: groups.next), isGlued(groups.next), isGlued(groups.next + 1),
            isDigits(at: groups.next + 1, counts: 1...4)
        {
            groups.append(atoms[groups.next + 1])
        }
        guard (2...3).contains(groups.count), endsNumber(groups.next - 1), !isGluedDash(groups.next) else { return nil }
        return groups
    }

    /// Whether a dash with a digit follows, as in telephone numbers.
    private func isGluedDash(_ index: Int) -> Bool {
        isMark("-", at: index) && isGlued(index) && isGlued(index + 1) && atom(index + 1)?.kind == .digits
    }

    private func fullDate(_ groups: Groups) -> DateTimeFields? {
        let (values, counts) = (groups.values, groups.counts)
        if counts[0] == 4, counts[1] <= 2, counts[2] <= 2 {
            guard GregorianDate.isValid(month: values[1], day: values[2]) else { return nil }
            return fields(day: values[2], month: values[1], year: values[0])
        }
        let isShort = counts[2] == 2 && groups.separator == "/"
        guard counts[0] <= 2, counts[1] <= 2, counts[2] == 4 || isShort else { return nil }
        // 1.2.2021 is rarer than a number of a section, but a section has no year.
        guard isShort || (1000...2999).contains(values[2]) else { return nil }
        guard var fields = ordered(values[0], values[1]) else { return nil }
        fields.year = values[2]
        return fields
    }

    /// A day and month without a year: in brackets, or behind a weekday or *tanggal*; elsewhere it is a fraction.
    private func dayAndMonth(_ groups: Groups, at index: Int) -> DateTimeFields? {
        guard groups.separator == "/", groups.counts[0] <= 2, groups.counts[1] <= 2 else { return nil }
        let isBracketed = isMark("(", at: index - 1) && (isMark(")", at: groups.next) || isMark(",", at: groups.next))
        let before = isMark(",", at: index - 1) || isMark("(", at: index - 1) ? index - 2 : index - 1
        let isLed = isRole(oneOf: DateTimeRole.bits(.weekday, .weekdayContext, .weekdayShort, .dateWord, .part), at: before)
        guard isBracketed || isLed else { return nil }
        return ordered(groups.values[0], groups.values[1])
    }

    /// Day and month in the order of the language, or the other where only that is a date.
    private func ordered(_ first: Int, _ second: Int) -> DateTimeFields? {
        let isDayFirst = GregorianDate.isValid(month: second, day: first)
        let isMonthFirst = GregorianDate.isValid(month: first, day: second)
        guard isDayFirst || isMonthFirst else { return nil }
        let takesMonthFirst = isMonthFirst && (!isDayFirst || lexicon.order != .dayFirst)
        var result = takesMonthFirst ? fields(day: second, month: first) : fields(day: first, month: second)
        result.isDayMonthOpen = lexicon.order == .open && isDayFirst && isMonthFirst && first != second
        return result
    }

    func fields(day: Int? = nil, month: Int? = nil, year: Int? = nil) -> DateTimeFields {
        var fields = DateTimeFields()
        fields.day = day
        fields.month = month
        fields.year = year
        return fields
    }
}
