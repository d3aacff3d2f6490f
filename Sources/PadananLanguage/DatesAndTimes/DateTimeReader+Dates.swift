/// Days, months, years and longer periods.
extension DateTimeReader {
    // MARK: In numbers

    /// `16/12/2021`, `16-12-2021`, `2021-12-16`, `16.12.2021`; `(16/12)` in brackets or behind a weekday.
    func numericDate(at index: Int) -> Found? {
        if let parts = dottedParts(at: index) { return numeric(parts, end: index + 1) }
        guard let first = digits(at: index, atMost: 4), !isPartOfNumber(index), isJoint(at: index + 1),
            let second = digits(at: index + 2, atMost: 2),
            !isSpaced(index + 2)
        else { return nil }
        if pieces.indices.contains(index + 4), pieces[index + 3].key == pieces[index + 1].key, !isSpaced(index + 3), !isSpaced(index + 4),
            let third = digits(at: index + 4, atMost: 4)
        {
            return numeric([first, second, third], end: index + 5)
        }
        let isBracketed = isMark("(", at: index - 1) && isMark(")", at: index + 3)
        guard pieces[index + 1].key == "/", isBracketed || weekdayBefore(index) != nil, first <= 31 else { return nil }
        return dayMonth(first, second, year: nil, end: index + 3)
    }

    private func isJoint(at index: Int) -> Bool { !isSpaced(index) && (isMark("/", at: index) || isDash(at: index)) }

    private func isPartOfNumber(_ index: Int) -> Bool {
        index > 0 && !pieces[index].isSpaced && (pieces[index - 1].kind == .dash || ["/", "$"].contains(pieces[index - 1].key))
    }

    private func dottedParts(at index: Int) -> [Int]? {
        guard pieces[index].kind == .digits else { return nil }
        let parts = pieces[index].key.utf8.split(separator: UInt8(ascii: ".")).compactMap { Int(Substring($0)) }
        let lengths = pieces[index].key.utf8.split(separator: UInt8(ascii: ".")).map(\.count)
        return parts.count == 3 && lengths[0] <= 2 && lengths[1] <= 2 && lengths[2] == 4 ? parts : nil
    }

    private func numeric(_ parts: [Int], end: Int) -> Found? {
        if (1000...2199).contains(parts[0]) {
            guard (1...12).contains(parts[1]), GregorianDate.isValid(month: parts[1], day: parts[2]) else { return nil }
            var fields = DateTimeFields()
            (fields.year, fields.month, fields.day) = (parts[0], parts[1], parts[2])
            return Found(fields: fields, end: end)
        }
        guard parts[2] >= 1000 || parts[2] < 100 else { return nil }
        return dayMonth(parts[0], parts[1], year: parts[2], end: end)
    }

    private func dayMonth(_ first: Int, _ second: Int, year: Int?, end: Int) -> Found? {
        var fields = DateTimeFields()
        fields.year = year
        if GregorianDate.isValid(month: second, day: first) {
            (fields.day, fields.month) = (first, second)
            fields.isDayMonthOpen = lexicon.isOrderOpen && first <= 12 && first != second
        } else if lexicon.isOrderOpen, GregorianDate.isValid(month: first, day: second) {
            (fields.day, fields.month) = (second, first)
        } else {
            return nil
        }
        return Found(fields: fields, end: end)
    }

    private func weekdayBefore(_ index: Int) -> Int? {
        (1...2).lazy.compactMap { match(.weekday, at: index - $0)?.value }.first
    }

    // MARK: With a month in words

    /// `17 Agustus 1945`, `16–18 Desember`, `August 17, 1945`, `the 17th of August`, `Desember 2021`, `Mei`.
    func date(at index: Int) -> Found? {
        if let start = match(.dayBefore, at: index), let day = day(at: start.end), month(at: day.end) == nil {
            return dayAlone(day.value, day.end)
        }
        if let first = day(at: index) { return dayFirst(first.value, at: first.end) }
        guard let month = month(at: index) else { return nil }
        return monthFirst(month.value, at: month.end)
    }

    private func dayAlone(_ day: Int, _ end: Int) -> Found? {
        var fields = DateTimeFields()
        fields.day = day
        return Found(fields: fields, end: end)
    }

    /// A month, with the stop of its abbreviation.
    func month(at index: Int) -> (value: Int, end: Int)? {
        guard let month = match(.month, at: index) else { return nil }
        let isAbbreviated = pieces[index].key.utf8.count <= 4 && isMark(".", at: month.end) && !isSpaced(month.end)
        let isFollowed = digits(at: month.end + 1, atMost: 4) != nil
        return (month.value, isAbbreviated && isFollowed ? month.end + 1 : month.end)
    }

    private func dayFirst(_ first: Int, at place: Int) -> Found? {
        var (days, next) = ([first], place)
        if isDash(at: next) || isRangeWord(at: next), let second = day(at: next + 1) { (days, next) = ([first, second.value], second.end) }
        if isOf(at: next) { next += 1 }
        guard let month = month(at: next) else { return nil }
        let year = yearBehind(month.end)
        return found(days: days, month: month.value, year: year?.value, end: year?.end ?? month.end)
    }

    private func monthFirst(_ month: Int, at place: Int) -> Found? {
        if let day = day(at: place), digits(at: place, atMost: 2) != nil {
            var (days, next) = ([day.value], day.end)
            if isDash(at: next) || isRangeWord(at: next), let second = self.day(at: next + 1), self.month(at: second.end) == nil {
                (days, next) = ([day.value, second.value], second.end)
            }
            let year = yearBehind(next)
            return found(days: days, month: month, year: year?.value, end: year?.end ?? next)
        }
        let year = yearBehind(place)
        return found(days: [], month: month, year: year?.value, end: year?.end ?? place)
    }

    private func found(days: [Int], month: Int, year: Int?, end: Int) -> Found {
        var fields = DateTimeFields()
        (fields.day, fields.month, fields.year) = (days.first, month, year)
        guard days.count > 1 else { return Found(fields: fields, end: end) }
        var last = fields
        last.day = days[1]
        return Found(fields: fields, end: end, last: last)
    }

    /// `1945`, `, 1945`, `tahun 1945` behind a month.
    private func yearBehind(_ index: Int) -> (value: Int, end: Int)? {
        let place = isMark(",", at: index) ? index + 1 : index
        if let year = fullYear(at: place) { return (year, place + 1) }
        guard let word = match(.yearBefore, at: place), let year = fullYear(at: word.end) else { return nil }
        return (year, word.end + 1)
    }

    private func isOf(at index: Int) -> Bool { match(.of, at: index) != nil }

    private func isRangeWord(at index: Int) -> Bool { match(.range, at: index)?.end == index + 1 }

    // MARK: Weekdays

    /// `Kamis`, `Rabu malam`.
    func weekday(at index: Int) -> Found? {
        guard let weekday = match(.weekday, at: index), !isJoinedToWord(index) else { return nil }
        var fields = DateTimeFields()
        fields.weekday = weekday.value
        // `Senin-Jumat`.
        if isDash(at: weekday.end), let second = match(.weekday, at: weekday.end + 1) {
            var last = DateTimeFields()
            last.weekday = second.value
            return Found(fields: fields, end: second.end, last: last)
        }
        guard let part = match(.part, at: weekday.end) else { return Found(fields: fields, end: weekday.end) }
        fields.part = Self.dayPart(part.value)
        return Found(fields: fields, end: part.end)
    }

    private func isJoinedToWord(_ index: Int) -> Bool { index > 0 && pieces[index - 1].kind == .dash && !pieces[index].isSpaced }

    /// The evening before a day: `malam Minggu` is Saturday night.
    func eve(at index: Int) -> Found? {
        guard let eve = match(.eve, at: index), let weekday = match(.weekday, at: eve.end) else { return nil }
        var fields = DateTimeFields()
        fields.weekday = (weekday.value + 5) % 7 + 1
        fields.part = Self.dayPart(eve.value)
        return Found(fields: fields, end: weekday.end)
    }

    /// A part of the day by itself, which a translation may leave out.
    func part(at index: Int) -> Found? {
        guard let part = match(.part, at: index) else { return nil }
        var fields = DateTimeFields()
        fields.part = Self.dayPart(part.value)
        return Found(fields: fields, end: part.end, isTentative: true)
    }

    static func dayPart(_ value: Int) -> DayPart { DayPart(first: value / 100, last: value % 100) }

    // MARK: Years and periods

    /// `1998`, `1997-1998`, `1997-98`, `tahun 300 SM`.
    func years(at index: Int) -> Found? {
        if let ancient = eraYear(at: index) { return ancient }
        guard let year = fullYear(at: index), isYear(index, year) else { return nil }
        var fields = DateTimeFields()
        fields.year = year
        guard isDash(at: index + 1) || isMark("/", at: index + 1), !isSpaced(index + 1) else {
            return Found(fields: fields, end: index + 1)
        }
        guard let end = fullYear(at: index + 2) ?? digits(at: index + 2, atMost: 2), pieces[index + 2].key.utf8.count != 1 else {
            return Found(fields: fields, end: index + 1)
        }
        var last = DateTimeFields()
        last.year = end < 100 ? year / 100 * 100 + end : end
        return Found(fields: fields, end: index + 3, last: last)
    }

    private func eraYear(at index: Int) -> Found? {
        guard let year = digits(at: index, atMost: 4), year > 0 else { return nil }
        let before = match(.before, at: index + 1)
        guard let era = before ?? match(.common, at: index + 1) else { return nil }
        var fields = DateTimeFields()
        (fields.year, fields.era) = (year, before == nil ? .common : .before)
        return Found(fields: fields, end: era.end)
    }

    /// Whether digits that look like a year stand where years do.
    private func isYear(_ index: Int, _ year: Int) -> Bool {
        if index > 0, !pieces[index].isSpaced, ![")", "(", "–", "—", "/"].contains(pieces[index - 1].key), pieces[index - 1].kind != .dash {
            return false
        }
        if index + 1 < pieces.count, !isSpaced(index + 1), pieces[index + 1].kind == .word || pieces[index + 1].key == "%" { return false }
        if isYearWord(before: index) || isMark("(", at: index - 1) { return true }
        return (1900...2099).contains(year) && match(.counted, at: index + 1) == nil
    }

    private func isYearWord(before index: Int) -> Bool {
        match(.yearBefore, at: index - 1)?.end == index || match(.month, at: index - 1)?.end == index
    }

    /// `abad ke-21`, `the 21st century`, `kuartal III-2021`, `third quarter of 2021`, `semester I`, `paruh kedua`.
    func period(at index: Int) -> Found? {
        // `Q1 2022`.
        if pieces[index].spelling == "Q", !isSpaced(index + 1), let value = digits(at: index + 1, atMost: 1) {
            return period(.quarter, value, end: index + 2)
        }
        for role in [DateWord.Role.century, .quarter, .half] {
            if let word = match(role, at: index), let number = ordinal(at: word.end) { return period(role, number.value, end: number.end) }
            if let number = ordinal(at: index), let word = match(role, at: number.end) { return period(role, number.value, end: word.end) }
        }
        return nil
    }

    private func period(_ role: DateWord.Role, _ value: Int, end: Int) -> Found? {
        var fields = DateTimeFields()
        switch role {
        case .century:
            fields.century = value
            if let era = match(.before, at: end) {
                fields.era = .before
                return Found(fields: fields, end: era.end)
            }
            return Found(fields: fields, end: end)
        case .quarter where (1...4).contains(value): fields.quarter = value
        case .half where (1...2).contains(value): fields.half = value
        default: return nil
        }
        let place = isDash(at: end) || isMark("/", at: end) || isOf(at: end) ? end + 1 : end
        guard let year = fullYear(at: place) ?? yearBehind(place)?.value else { return Found(fields: fields, end: end) }
        fields.year = year
        return Found(fields: fields, end: fullYear(at: place) != nil ? place + 1 : yearBehind(place)?.end ?? end)
    }

    /// `1990-an`, `1990s`, `tahun 90-an`, `the nineties`.
    func decade(at index: Int) -> Found? {
        var fields = DateTimeFields()
        if let word = match(.decadeWord, at: index) {
            fields.decade = word.value
            return Found(fields: fields, end: word.end)
        }
        guard let value = fullYear(at: index) ?? digits(at: index, atMost: 2), value % 10 == 0, value > 0 else { return nil }
        let place = isDash(at: index + 1) && !isSpaced(index + 1) ? index + 2 : index + 1
        guard !isSpaced(place), let suffix = match(.decadeSuffix, at: place) else { return nil }
        fields.decade = value
        return Found(fields: fields, end: suffix.end)
    }

    /// `kemarin`, `next week`: a translation may put another word for them.
    func relative(at index: Int) -> Found? {
        var fields = DateTimeFields()
        if let day = match(.relativeDay, at: index) {
            fields.relativeDay = day.value
            return Found(fields: fields, end: day.end, isTentative: true)
        }
        if let week = match(.relativeWeek, at: index) {
            fields.relativeWeek = week.value
            return Found(fields: fields, end: week.end, isTentative: true)
        }
        if let month = match(.relativeMonth, at: index) {
            fields.relativeMonth = month.value
            return Found(fields: fields, end: month.end, isTentative: true)
        }
        guard let year = match(.relativeYear, at: index) else { return nil }
        fields.relativeYear = year.value
        return Found(fields: fields, end: year.end, isTentative: true)
    }
}
