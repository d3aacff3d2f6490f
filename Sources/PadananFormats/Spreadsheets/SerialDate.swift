/// Dates and times that a spreadsheet keeps as numbers of days, in the form of ISO 8601.
///
/// - Source: ECMA-376-1, section 18.17.4 (dates and times); the day 1900-02-29, which never was, has the number 60.
enum SerialDate {
    /// What the format of a cell shows of its number.
    enum Kind: Sendable, Hashable {
        case date, time, dateAndTime
        /// Hours that go beyond a day.
        case duration
    }

    /// 9999-12-31.
    private static let last = 2_958_465.0
    private static let secondsOfDay = 86_400

    /// `serial` in the form of ISO 8601, or `nil` when it is no date.
    ///
    /// - Parameter since1904: whether day 0 is 1904-01-01, as old programs on the Macintosh had it.
    static func text(_ serial: Double, _ kind: Kind, since1904: Bool) -> String? {
        guard serial >= 0, serial < last + 1 else { return nil }
        let seconds = Int((serial * Double(secondsOfDay)).rounded())
        let (day, second) = (seconds / secondsOfDay, seconds % secondsOfDay)
        switch kind {
        case .duration: return time(seconds)
        case .time: return time(second)
        case .date: return date(day, since1904)
        case .dateAndTime: return date(day, since1904) + "T" + time(second)
        }
    }

    private static func time(_ seconds: Int) -> String {
        "\(padded(seconds / 3600, 2)):\(padded(seconds / 60 % 60, 2)):\(padded(seconds % 60, 2))"
    }

    private static func date(_ day: Int, _ since1904: Bool) -> String {
        if !since1904, day == 60 { return "1900-02-29" }
        // Days from 1970-01-01 to the day numbered 0.
        let epoch = since1904 ? -24_107 : day < 60 ? -25_568 : -25_569
        let (year, month, dayOfMonth) = civil(day + epoch)
        return "\(padded(year, 4))-\(padded(month, 2))-\(padded(dayOfMonth, 2))"
    }

    /// Year, month and day of a number of days since 1970-01-01, counted in years that begin in March.
    private static func civil(_ days: Int) -> (Int, Int, Int) {
        let shifted = days + 719_468
        let era = shifted / 146_097
        let dayOfEra = shifted % 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
}
