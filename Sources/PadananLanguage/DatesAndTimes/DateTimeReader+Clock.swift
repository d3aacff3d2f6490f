/// Times of day.
extension DateTimeReader {
    /// `pukul 19.30 WIB`, `19:30`, `7:30 p.m.`, `jam 7 malam`, `setengah delapan`, `noon`.
    func clock(at index: Int) -> Found? {
        if let word = match(.clockWord, at: index) { return clock(minutes: word.value, isOpen: false, end: word.end) }
        if let half = match(.halfHour, at: index), isTimeAround(index, half.end) {
            return clock(minutes: half.value, isOpen: true, end: half.end)
        }
        guard let time = time(at: index), !isPrice(index) else { return nil }
        let isBehindHour = match(.hourBefore, at: index - 1)?.end == index && match(.part, at: time.end) != nil
        let isShown = time.isCertain || match(.clockBefore, at: index - 1)?.end == index || isBehindHour || isFollowedByZone(time.end)
        guard isShown else { return nil }
        let isOpen = lexicon.hasTwelveHourClock && (60..<13 * 60).contains(time.minutes)
        return clock(minutes: time.minutes, isOpen: isOpen, end: time.end)
    }

    /// `setengah delapan` is a time behind `pukul` or before a part of the day, and else half of eight.
    private func isTimeAround(_ start: Int, _ end: Int) -> Bool {
        lexicon.hasTwelveHourClock || match(.clockBefore, at: start - 1)?.end == start || match(.part, at: end) != nil
    }

    private func isPrice(_ index: Int) -> Bool {
        index > 0 && !pieces[index].isSpaced && ["$", "/", ".", ","].contains(pieces[index - 1].key)
    }

    private func isFollowedByZone(_ index: Int) -> Bool {
        match(.zone, at: index) != nil || match(.meridiem, at: index) != nil || match(.oclock, at: index) != nil
    }

    private struct Time {
        var minutes: Int
        var end: Int
        /// Whether it can be nothing else: with a colon.
        var isCertain = false
    }

    /// `19.30`, `19:30`, `7`.
    private func time(at index: Int) -> Time? {
        guard pieces[index].kind == .digits else { return nil }
        let parts = pieces[index].key.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).map {
            String(Substring($0))
        }
        guard let hour = Int(parts[0]), parts[0].utf8.count <= 2, hour <= 24 else { return fourDigits(at: index) }
        if parts.count == 2, parts[1].utf8.count == 2, let minute = Int(parts[1]), minute < 60 {
            return Time(minutes: hour * 60 + minute, end: index + 1)
        }
        guard parts.count == 1 else { return nil }
        guard isMark(":", at: index + 1), !isSpaced(index + 1), !isSpaced(index + 2), let minute = digits(at: index + 2, atMost: 2),
            minute < 60,
            pieces[index + 2].key.utf8.count == 2
        else { return Time(minutes: hour * 60, end: index + 1) }
        return Time(minutes: hour * 60 + minute, end: index + 3, isCertain: true)
    }

    /// `0500 GMT`.
    private func fourDigits(at index: Int) -> Time? {
        guard pieces[index].key.utf8.count == 4, let value = digits(at: index, atMost: 4), value / 100 < 24, value % 100 < 60,
            match(.zone, at: index + 1) != nil
        else { return nil }
        return Time(minutes: value / 100 * 60 + value % 100, end: index + 1)
    }

    /// Takes zone, meridiem and part of the day behind a time, in any order.
    private func clock(minutes: Int, isOpen: Bool, end: Int) -> Found {
        var fields = DateTimeFields()
        var (minutes, end) = (minutes % (24 * 60), end)
        var isOpen = isOpen
        if let oclock = match(.oclock, at: end) { end = oclock.end }
        for _ in 0..<3 {
            if let meridiem = match(.meridiem, at: end) {
                minutes = minutes % 720 + (meridiem.value == 1 ? 720 : 0)
                (isOpen, end) = (false, meridiem.end)
            } else if let zone = match(.zone, at: end) {
                fields.zone = zone.value == -1 ? .local : .offset(zone.value)
                end = zone.end
            } else if let part = match(.part, at: end) {
                fields.part = Self.dayPart(part.value)
                if minutes <= 12 * 60 { minutes = Self.dayPart(part.value).hour(ofTwelve: minutes / 60) * 60 + minutes % 60 }
                (isOpen, end) = (false, part.end)
            }
        }
        (fields.hour, fields.minute) = (minutes / 60 % 24, minutes % 60)
        fields.isHourOpen = isOpen
        return Found(fields: fields, end: end)
    }
}
