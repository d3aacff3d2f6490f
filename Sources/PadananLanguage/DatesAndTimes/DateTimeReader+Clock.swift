/// Clock times: `pukul 19.30 WIB`, `7:30 p.m.`, *setengah delapan malam*, `10.00–12.00`.
extension DateTimeReader {
    /// A time as read, before a part of the day says which half it is in.
    private struct Clock {
        var hour: Int
        var minute: Int?
        /// Behind the last atom.
        var next: Int
        /// Whether the hour is one of twenty-four: 19:30, 07:30.
        var isFull = false
        /// Whether the notation can be no other number: minutes, *half past*.
        var isWritten = false
        /// A point may be one of decimals: 23.46.
        var hasColon = false
        var part: DayPart?
        var zone: ClockZone?
        /// Whether a.m., a zone or *o'clock* shows that it is a time.
        var hasSuffix = false
    }

    func clock(at index: Int) -> DateTimeElement? {
        guard let word = lexeme(.clockWord, at: index) else {
            return namedClock(at: index) ?? clock(from: index, lead: index, isLed: false)
        }
        guard !isDuration(index, word) else { return nil }
        var place = index + word.count
        // "Pkl. 19.00"
        if isMark(".", at: place), isGlued(place), !isGlued(place + 1) { place += 1 }
        if isRole(.link, at: place) { place += 1 }
        if let named = namedClock(at: place) { return withLead(named, index) }
        return clock(from: place, lead: index, isLed: word.number == 0 || word.number == 3)
    }

    private func withLead(_ element: DateTimeElement, _ lead: Int) -> DateTimeElement {
        var element = element
        element.lead = lead
        return element
    }

    /// Whether *jam* is behind a number or *setiap*: a duration. Behind a year it is not.
    private func isDuration(_ index: Int, _ word: DateTimeLexeme) -> Bool {
        guard word.number == 3, let before = atom(index - 1) else { return false }
        if before.kind == .digits { return !(1900..<2100).contains(before.value) }
        return isRole(oneOf: DateTimeRole.bits(.cardinal, .tensWord, .teenWord, .durationLead), at: index - 1)
    }

    /// Reads a time or a range of times. Without a word before it the notation must show that it is one.
    private func clock(from index: Int, lead: Int, isLed: Bool) -> DateTimeElement? {
        let isAtHour = lexeme(.clockWord, at: lead)?.number == 1
        guard var first = time(at: index, isLed: isLed || isAtHour) else { return nil }
        addSuffixes(&first)
        var last: Clock?
        if let place = rangeMark(at: first.next, lists: lead < index), var second = time(at: place, isLed: isLed) {
            addSuffixes(&second)
            // "pukul 3 sore dan 6 pagi"; but not "pukul 3 dan 6 orang".
            let isListed = !isMark("-", at: first.next) && !(lexeme(.range, at: first.next)?.number == 0)
            if !isListed || second.isWritten || second.part != nil { last = second }
        }
        let isAt = lead < index && !isLed
        if let last, isTime(first, isLed, isAt) || isTime(last, false, false) {
            first.part = first.part ?? last.part
            first.zone = first.zone ?? last.zone
            return element(lead, index, first, last: last)
        }
        if isTime(first, isLed, isAt) { return element(lead, index, first, last: nil) }
        let isLikely = isAt ? endsPhrase(first.next) : first.isFull && first.hasColon
        return isLikely ? tentative(element(lead, index, first, last: nil)) : nil
    }

    private func isTime(_ clock: Clock, _ isLed: Bool, _ isAt: Bool) -> Bool {
        isLed || clock.hasSuffix || clock.isWritten && (isAt && clock.hasColon || clock.part != nil)
    }

    /// Whether a sentence or clause ends, so that *at seven* counts nothing.
    private func endsPhrase(_ index: Int) -> Bool {
        guard let atom = atom(index), !atom.isAfterLineBreak else { return true }
        switch atom.mark {
        case ".", ",", ";", ")", "!", "?": return true
        default: return isRole(.link, at: index)
        }
    }

    private func tentative(_ element: DateTimeElement) -> DateTimeElement {
        var element = element
        element.isTentative = true
        return element
    }

    // MARK: Notations

    private func time(at index: Int, isLed: Bool) -> Clock? {
        offsetTime(at: index, isLed: isLed) ?? pointedTime(at: index) ?? militaryTime(at: index) ?? spokenTime(at: index, isLed: isLed)
    }

    /// *setengah delapan*, *half past seven*, *quarter to eight*.
    private func offsetTime(at index: Int, isLed: Bool) -> Clock? {
        guard let offset = lexeme(.minuteOffset, at: index), isLed || offset.count > 1 else { return nil }
        let place = index + offset.count
        if let named = lexeme(.clock, at: place) {
            let minutes = (named.number + offset.number + 24 * 60) % (24 * 60)
            let next = place + named.count
            return Clock(hour: minutes / 60, minute: minutes % 60, next: next, isFull: true, isWritten: true, hasSuffix: true)
        }
        guard let hour = number(at: place), (1...12).contains(hour.value) else { return nil }
        return clock(hour.value, offset: offset.number, next: hour.next)
    }

    private func clock(_ hour: Int, offset: Int, next: Int) -> Clock {
        let minutes = (hour * 60 + offset + 12 * 60) % (12 * 60)
        return Clock(hour: minutes / 60 == 0 ? 12 : minutes / 60, minute: minutes % 60, next: next, isWritten: true, hasSuffix: true)
    }

    /// `19.30`, `7:30`, `19:30:15`.
    private func pointedTime(at index: Int) -> Clock? {
        guard isDigits(at: index, counts: 1...2), beginsNumber(index), let point = atom(index + 1), point.isGlued,
            point.isMark(":") || point.isMark("."), isGlued(index + 2), isDigits(at: index + 2, counts: 2...2)
        else { return nil }
        let (hour, minute) = (atoms[index].value, atoms[index + 2].value)
        var next = index + 3
        if isMark(point.mark, at: next), isGlued(next), isGlued(next + 1), isDigits(at: next + 1, counts: 2...2) { next += 2 }
        guard hour < 24 && minute < 60 || hour == 24 && minute == 0, endsTime(next - 1) else { return nil }
        let isFull = hour > 12 || hour == 0 || atoms[index].count == 2 && hour < 10 || !lexicon.lists.hasTwelveHourClock
        return Clock(hour: hour % 24, minute: minute, next: next, isFull: isFull, isWritten: true, hasColon: point.isMark(":"))
    }

    /// Whether the digits end a time: `7:30pm` may be written together.
    private func endsTime(_ index: Int) -> Bool {
        endsNumber(index) || isGlued(index + 1) && (isRole(.meridiem, at: index + 1) || isRole(.zone, at: index + 1))
    }

    /// `0500 GMT`, `1030 am`, `1700 hours`.
    private func militaryTime(at index: Int) -> Clock? {
        guard isDigits(at: index, counts: 4...4), beginsNumber(index), let atom = atom(index), atom.value / 100 < 24, atom.value % 100 < 60
        else { return nil }
        let isTime =
            isRole(.zone, at: index + 1) || isRole(.meridiem, at: index + 1)
            || isRole(.hoursSuffixLong, at: index + 1) && isRole(.clockWord, at: index - 1)
        guard isTime else { return nil }
        let hour = atom.value / 100
        let isFull = hour > 12 || !isRole(.meridiem, at: index + 1)
        return Clock(hour: hour, minute: atom.value % 100, next: index + 1, isFull: isFull, isWritten: true)
    }

    /// `7`, *seven*, *ten past seven*, *tujuh lewat sepuluh menit*.
    private func spokenTime(at index: Int, isLed: Bool) -> Clock? {
        guard let first = hourNumber(at: index) else { return nil }
        if let time = minutesFirst(first, isLed: isLed) ?? hourFirst(first) { return time }
        guard (0...24).contains(first.value) else { return nil }
        if let time = hourAndMinutes(first) { return time }
        let isFull = first.value > 12 || first.value == 0 || atoms[index].kind == .digits && atoms[index].count == 2 && first.value < 10
        return Clock(hour: first.value % 24, minute: nil, next: first.next, isFull: isFull)
    }

    /// A number that may be an hour; `7pm` may be written together.
    private func hourNumber(at index: Int) -> DateTimeNumber? {
        if let number = number(at: index) { return number.isOrdinal ? nil : number }
        guard isDigits(at: index, counts: 1...2), beginsNumber(index), isGlued(index + 1), isRole(.meridiem, at: index + 1) else {
            return nil
        }
        return DateTimeNumber(value: atoms[index].value, next: index + 1)
    }

    private func minutesFirst(_ minutes: DateTimeNumber, isLed: Bool) -> Clock? {
        let place = minutes.next + (isRole(.minuteWord, at: minutes.next) ? 1 : 0)
        guard let past = lexeme(.past, at: place), isLed || past.number > 0, let hour = number(at: place + past.count),
            (1...12).contains(hour.value), (1...59).contains(minutes.value)
        else { return nil }
        return clock(hour.value, offset: past.number * minutes.value, next: hour.next)
    }

    /// *seven-thirty*, *seven fifteen*.
    private func hourAndMinutes(_ hour: DateTimeNumber) -> Clock? {
        guard hour.isWord, (1...12).contains(hour.value) else { return nil }
        let place = isMark("-", at: hour.next) ? hour.next + 1 : hour.next
        guard let minutes = number(at: place), minutes.isWord, !minutes.isOrdinal, (10...59).contains(minutes.value) else { return nil }
        return Clock(hour: hour.value, minute: minutes.value, next: minutes.next)
    }

    private func hourFirst(_ hour: DateTimeNumber) -> Clock? {
        guard let plus = lexeme(.hourPlus, at: hour.next), (1...12).contains(hour.value) else { return nil }
        let place = hour.next + plus.count
        if let quarter = lexeme(.minutes, at: place) {
            return clock(hour.value, offset: plus.number * quarter.number, next: place + quarter.count)
        }
        guard let minutes = number(at: place), (1...59).contains(minutes.value) else { return nil }
        let next = minutes.next + (isRole(.minuteWord, at: minutes.next) ? 1 : 0)
        return clock(hour.value, offset: plus.number * minutes.value, next: next)
    }

    // MARK: Names

    /// *noon*, *tengah malam*; alone it may be vague.
    private func namedClock(at index: Int) -> DateTimeElement? {
        guard let word = lexeme(.clock, at: index) else { return nil }
        var fields = DateTimeFields()
        fields.hour = word.number / 60
        fields.minute = word.number % 60
        return DateTimeElement(index, index + word.count, fields, isTentative: true)
    }

    // MARK: Suffixes

    /// Reads a.m., a part of the day, *o'clock* and a zone, in any order.
    private func addSuffixes(_ clock: inout Clock) {
        for _ in 0..<4 {
            if let word = lexeme(.meridiem, at: clock.next) {
                take(word, &clock)
            } else if let zone = zone(at: clock.next) {
                clock.zone = zone.zone
                clock.hasSuffix = true
                clock.next = zone.next
            } else if let word = lexeme(.hoursSuffix, at: clock.next) ?? lexeme(.hoursSuffixLong, at: clock.next), isHours(word, clock) {
                clock.hasSuffix = true
                clock.next += word.count
            } else if !addPart(&clock) {
                return
            }
        }
    }

    private func isHours(_ word: DateTimeLexeme, _ clock: Clock) -> Bool {
        word.role == .hoursSuffix || clock.minute != nil && clock.isWritten
    }

    private func take(_ word: DateTimeLexeme, _ clock: inout Clock) {
        clock.part = word.part ?? clock.part
        clock.hasSuffix = true
        clock.next += word.count
    }

    private func addPart(_ clock: inout Clock) -> Bool {
        if let word = lexeme(.part, at: clock.next), clock.part == nil {
            // "in the morning" shows a time; "7 malam" may be seven nights.
            clock.hasSuffix = clock.hasSuffix || word.count > 1 && lexicon.lists.hasTwelveHourClock && clock.hour <= 12
            clock.part = word.part
            clock.next += word.count
            return true
        }
        guard clock.hour == 12, clock.minute ?? 0 == 0, clock.part == nil, let word = lexeme(.clock, at: clock.next) else { return false }
        clock.part = word.number == 0 ? DayPart(first: 23, last: 1) : DayPart(first: 11, last: 13)
        clock.hasSuffix = true
        clock.next += word.count
        return true
    }

    /// `WIB`, `(WIB)`, `GMT+7`, *waktu setempat*.
    private func zone(at index: Int) -> (zone: ClockZone, next: Int)? {
        guard isMark("(", at: index) else { return plainZone(at: index) }
        guard let inner = plainZone(at: index + 1), isMark(")", at: inner.next) else { return nil }
        return (inner.zone, inner.next + 1)
    }

    private func plainZone(at index: Int) -> (zone: ClockZone, next: Int)? {
        guard let word = lexeme(.zone, at: index) else { return nil }
        let next = index + word.count
        guard word.zone == .offset(0), isMark("+", at: next) || isMark("-", at: next), isGlued(next), isGlued(next + 1),
            isDigits(at: next + 1, counts: 1...2), atoms[next + 1].value <= 14
        else { return (word.zone, next) }
        let hours = isMark("+", at: next) ? atoms[next + 1].value : -atoms[next + 1].value
        let hasMinutes =
            isMark(":", at: next + 2) && isGlued(next + 2) && isDigits(at: next + 3, counts: 2...2) && atoms[next + 3].value < 60
        guard hasMinutes else { return (.offset(hours * 60), next + 2) }
        return (.offset(hours * 60 + (hours < 0 ? -1 : 1) * atoms[next + 3].value), next + 4)
    }

    // MARK: The result

    private func element(_ lead: Int, _ first: Int, _ clock: Clock, last: Clock?) -> DateTimeElement {
        let element = DateTimeElement(first, last?.next ?? clock.next, fields(clock), end: last.map(fields))
        return withLead(element, lead)
    }

    private func fields(_ clock: Clock) -> DateTimeFields {
        var fields = DateTimeFields()
        fields.zone = clock.zone
        fields.part = clock.part
        fields.minute = clock.minute
        fields.hour = clock.hour
        if let part = clock.part, (1...12).contains(clock.hour) {
            fields.hour = part.hour(ofTwelve: clock.hour)
        } else {
            fields.isHourOpen = !clock.isFull && (1...12).contains(clock.hour)
        }
        return fields
    }
}
