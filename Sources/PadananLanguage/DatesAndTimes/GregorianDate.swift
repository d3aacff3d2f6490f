/// Facts of the Gregorian calendar.
enum GregorianDate {
    /// The weekday, 1 for Monday; `nil` for a month or day that no year has.
    ///
    /// - Source: Zeller's congruence, 1882.
    static func weekday(year: Int, month: Int, day: Int) -> Int? {
        guard isValid(month: month, day: day) else { return nil }
        let shiftedMonth = month < 3 ? month + 12 : month
        let shiftedYear = month < 3 ? year - 1 : year
        let leaps = shiftedYear / 4 - shiftedYear / 100 + shiftedYear / 400
        let fromSaturday = (day + 13 * (shiftedMonth + 1) / 5 + shiftedYear + leaps) % 7
        return (fromSaturday + 5) % 7 + 1
    }

    /// Whether some year has this day.
    static func isValid(month: Int, day: Int) -> Bool {
        switch month {
        case 2: (1...29).contains(day)
        case 4, 6, 9, 11: (1...30).contains(day)
        case 1...12: (1...31).contains(day)
        default: false
        }
    }
}
