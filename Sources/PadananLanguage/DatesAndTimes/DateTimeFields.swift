/// The parts of a date or time that a text gives; what it leaves open is `nil`.
///
/// - Source: the fields of ISO 8601-1:2019; quarters, centuries and decades as in ISO 8601-2:2019.
public struct DateTimeFields: Sendable, Hashable {
    public var era: CalendarEra?
    /// 21 for the years 2001…2100.
    public var century: Int?
    /// The first year: 1990, or 90 where the century is left open.
    public var decade: Int?
    /// 1998, or 98 where the century is left open.
    public var year: Int?
    /// 1 or 2.
    public var half: Int?
    /// 1…4.
    public var quarter: Int?
    /// 1…12.
    public var month: Int?
    /// 1…31.
    public var day: Int?
    /// 1 for Monday … 7 for Sunday.
    public var weekday: Int?
    /// −1 for last year, 0 for this one, 1 for the next.
    public var relativeYear: Int?
    public var relativeMonth: Int?
    public var relativeWeek: Int?
    /// −1 for yesterday.
    public var relativeDay: Int?
    public var part: DayPart?
    /// 0…23.
    public var hour: Int?
    /// 0…59; `nil` is the full hour.
    public var minute: Int?
    /// Whether `hour`, 1…12, may be twelve hours later: *pukul tujuh*.
    public var isHourOpen = false
    public var zone: ClockZone?
    /// Whether `day` and `month` may be the other way round: 5/4/2021 in English.
    public var isDayMonthOpen = false

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
