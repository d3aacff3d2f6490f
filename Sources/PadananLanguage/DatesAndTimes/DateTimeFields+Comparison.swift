extension DateTimeFields {
    /// Whether both may be the same date or time: no field that both know contradicts.
    ///
    /// Times in known zones are compared in universal time; an hour or an order of day and month that is open contradicts neither reading.
    public func isCompatible(with other: DateTimeFields) -> Bool {
        evidence(with: other).conflicts == 0
    }

    /// Returns what the fields that both know say. Cost: constant.
    public func evidence(with other: DateTimeFields) -> DateTimeEvidence {
        var evidence = DateTimeEvidence()
        compareYears(other, &evidence)
        compareDays(other, &evidence)
        evidence.compare(weekday, other.weekday, weight: 6)
        compareWeekends(other, &evidence)
        evidence.compare(half, other.half, weight: 4)
        evidence.compare(quarter, other.quarter, weight: 4)
        comparePeriodKinds(other, &evidence)
        evidence.compare(relativeYear, other.relativeYear, weight: 2)
        evidence.compare(relativeMonth, other.relativeMonth, weight: 2)
        evidence.compare(relativeWeek, other.relativeWeek, weight: 2)
        evidence.compare(relativeDay, other.relativeDay, weight: 2)
        compareClocks(other, &evidence)
        return evidence
    }

    // MARK: Years

    private func compareYears(_ other: DateTimeFields, _ evidence: inout DateTimeEvidence) {
        if let year, let otherYear = other.year {
            evidence.note(Self.isSame(year, otherYear, isFull: era != nil || other.era != nil), weight: 5)
        } else if let decade, let otherDecade = other.decade {
            evidence.note(Self.isSame(decade, otherDecade, isFull: false), weight: 5)
        } else if let year = year ?? other.year, let decade = decade ?? other.decade {
            evidence.note(Self.isSame(year - year % 10, decade, isFull: false), weight: 1)
        }
        evidence.compare(century, other.century, weight: 5)
        let bothHaveYears = (year ?? century ?? decade) != nil && (other.year ?? other.century ?? other.decade) != nil
        if bothHaveYears, (era == .before) != (other.era == .before) { evidence.conflicts += 1 }
    }

    /// Compares two years, one of which may lack its century.
    private static func isSame(_ first: Int, _ second: Int, isFull: Bool) -> Bool {
        if !isFull, first < 100 || second < 100 { return first % 100 == second % 100 }
        return first == second
    }

    /// A quarter is no half.
    private func comparePeriodKinds(_ other: DateTimeFields, _ evidence: inout DateTimeEvidence) {
        if quarter != nil && other.half != nil || half != nil && other.quarter != nil { evidence.conflicts += 1 }
        // A month of the quarter, as in "January–March"; another month need not be wrong.
        if let quarter = quarter ?? other.quarter, let month = month ?? other.month, (month + 2) / 3 == quarter { evidence.agreement += 1 }
    }

    // MARK: Days

    private func compareDays(_ other: DateTimeFields, _ evidence: inout DateTimeEvidence) {
        if isDayMonthOpen || other.isDayMonthOpen, let day, let month, let otherDay = other.day, let otherMonth = other.month,
            day == otherMonth, month == otherDay
        {
            evidence.agreement += 9
            return
        }
        // An open order leaves the month open too, where the other side gives only a month.
        if isDayMonthOpen && other.day == nil || other.isDayMonthOpen && day == nil { return }
        evidence.compare(month, other.month, weight: 4)
        evidence.compare(day, other.day, weight: 5)
    }

    /// A weekend has a Saturday and a Sunday, and perhaps the Friday before.
    private func compareWeekends(_ other: DateTimeFields, _ evidence: inout DateTimeEvidence) {
        if isWeekend, other.isWeekend { return evidence.note(true, weight: 2) }
        guard isWeekend || other.isWeekend, let weekday = weekday ?? other.weekday, weekday != 5 else { return }
        evidence.note(weekday >= 6, weight: 2)
    }

    // MARK: Times

    private func compareClocks(_ other: DateTimeFields, _ evidence: inout DateTimeEvidence) {
        switch (minutes, other.minutes) {
        case (let first?, let second?): evidence.note(isSameClock(first, second, other), weight: 6)
        case (nil, let minutes?): other.compareHour(minutes / 60, with: part, &evidence)
        case (let minutes?, nil): compareHour(minutes / 60, with: other.part, &evidence)
        case (nil, nil):
            guard let part, let otherPart = other.part else { return }
            evidence.note(part.overlaps(otherPart), weight: 2)
        }
    }

    /// A clock time and a word: one hour beside the part is still the same evening.
    private func compareHour(_ hour: Int, with part: DayPart?, _ evidence: inout DateTimeEvidence) {
        guard let part else { return }
        let isNear = part.distance(hour) <= 1 || isHourOpen && part.distance((hour + 12) % 24) <= 1
        evidence.note(isNear, weight: 1)
    }

    private func isSameClock(_ first: Int, _ second: Int, _ other: DateTimeFields) -> Bool {
        var difference = first - second
        if case .offset(let zone)? = zone, case .offset(let otherZone)? = other.zone { difference -= zone - otherZone }
        let isOpen = isHourOpen || other.isHourOpen
        return difference % (isOpen ? 12 * 60 : 24 * 60) == 0
    }
}
