/// The parts of a date or time that a text gives; what it leaves open is `nil`.
///
/// - Source: the fields of ISO 8601-1:2019; quarters, centuries and decades as in ISO 8601-2:2019.
public struct DateTimeFields: Sendable, Hashable {
    public var era: CalendarEra?
    /// 21 for the years 2001…2100.
    @SmallInteger public var century: Int?
    /// The first year: 1990, or 90 where the century is left open.
    @SmallInteger public var decade: Int?
    /// 1998, or 98 where the century is left open.
    @SmallInteger public var year: Int?
    /// 1 or 2.
    @SmallInteger public var half: Int?
    /// 1…4.
    @SmallInteger public var quarter: Int?
    /// 1…12.
    @SmallInteger public var month: Int?
    /// 1…31.
    @SmallInteger public var day: Int?
    /// 1 for Monday … 7 for Sunday.
    @SmallInteger public var weekday: Int?
    /// Whether it is Saturday, Sunday or both: *akhir pekan*.
    public var isWeekend = false
    /// −1 for last year, 0 for this one, 1 for the next.
    @SmallInteger public var relativeYear: Int?
    @SmallInteger public var relativeMonth: Int?
    @SmallInteger public var relativeWeek: Int?
    /// −1 for yesterday.
    @SmallInteger public var relativeDay: Int?
    public var part: DayPart?
    /// 0…23.
    @SmallInteger public var hour: Int?
    /// 0…59; `nil` is the full hour.
    @SmallInteger public var minute: Int?
    /// Whether `hour`, 1…12, may be twelve hours later: *pukul tujuh*.
    public var isHourOpen = false
    public var zone: ClockZone? {
        get { zoneMinutes.map { $0 == Self.localZone ? .local : .offset($0) } }
        set {
            switch newValue {
            case nil: zoneMinutes = nil
            case .local: zoneMinutes = Self.localZone
            case .offset(let minutes): zoneMinutes = max(minutes, Self.localZone + 1)
            }
        }
    }
    /// Whether `day` and `month` may be the other way round: 5/4/2021 in English.
    public var isDayMonthOpen = false

    @SmallInteger private var zoneMinutes: Int?
    private static let localZone = -Int(Int16.max)

    public init() {}

    /// Whether nothing is known.
    public var isEmpty: Bool { self == DateTimeFields() }

    /// The weekday that day, month and year fall on in the Gregorian calendar; `nil` when one of them is open or before 1583.
    public var weekdayOfDate: Int? {
        guard let year, let month, let day, year >= 1583, year < 10_000, era != .before, !isDayMonthOpen else { return nil }
        return GregorianDate.weekday(year: year, month: month, day: day)
    }

    /// Whether the weekday is that of the date; `nil` when one of them is open.
    public var weekdayMatchesDate: Bool? {
        guard let weekday, let expected = weekdayOfDate else { return nil }
        return weekday == expected
    }

    /// Minutes after midnight, for a time with an hour.
    var minutes: Int? {
        hour.map { $0 * 60 + (minute ?? 0) }
    }
}

extension DateTimeFields {
    /// Returns these fields, with those of `other` where they are open.
    func filled(with other: DateTimeFields) -> DateTimeFields {
        var result = self
        result.era = era ?? other.era
        result.century = century ?? other.century
        result.decade = decade ?? other.decade
        result.year = year ?? other.year
        result.half = half ?? other.half
        result.quarter = quarter ?? other.quarter
        result.month = month ?? other.month
        result.day = day ?? other.day
        result.isDayMonthOpen = isDayMonthOpen || other.isDayMonthOpen
        result.weekday = weekday ?? other.weekday
        result.isWeekend = isWeekend || other.isWeekend
        result.relativeYear = relativeYear ?? other.relativeYear
        result.relativeMonth = relativeMonth ?? other.relativeMonth
        result.relativeWeek = relativeWeek ?? other.relativeWeek
        result.relativeDay = relativeDay ?? other.relativeDay
        result.fillClock(other)
        return result
    }

    /// Takes the clock of `other`; a part of the day on one side tells the half of an open hour on the other.
    private mutating func fillClock(_ other: DateTimeFields) {
        hour = hour ?? other.hour
        minute = minute ?? other.minute
        zone = zone ?? other.zone
        isHourOpen = isHourOpen || other.isHourOpen
        part = part ?? other.part
        guard isHourOpen, let hour, let part else { return }
        self.hour = part.hour(ofTwelve: hour)
        isHourOpen = false
    }
}

extension DateTimeFields {
    /// Whether it is counted from today.
    var isRelative: Bool { (relativeDay ?? relativeWeek ?? relativeMonth ?? relativeYear) != nil }

    /// Whether it is a part of the year.
    var isPeriod: Bool { (half ?? quarter) != nil }

    /// Whether it is noon or midnight.
    var isTurnOfDay: Bool { minutes.map { $0 % 720 == 0 } ?? false }

    /// Whether it gives a day.
    var isDay: Bool { isWeekend || (day ?? weekday ?? relativeDay) != nil }

    /// Whether both give a day, month or year in ways that can't be compared: *Thursday* and *yesterday*, 2006 and *last year*.
    func mayStand(for other: DateTimeFields) -> Bool {
        guard !evidence(with: other).isComparable else { return false }
        if isDay || other.isDay { return isDay && other.isDay }
        if relativeYear != nil || other.relativeYear != nil {
            return (relativeYear ?? year) != nil && (other.relativeYear ?? other.year) != nil
        }
        return (relativeMonth ?? month) != nil && (other.relativeMonth ?? other.month) != nil
    }
}
