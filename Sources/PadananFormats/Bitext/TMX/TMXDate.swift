/// Dates in the form of TMX, `20261126T093000Z`.
///
/// - Source: TMX 1.4b, “creationdate”: ISO 8601, `YYYYMMDDThhmmssZ` in UTC.
enum TMXDate {
    /// Whether `text` has the form and is a moment that exists.
    static func isValid(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        guard bytes.count == 16, bytes[8] == UInt8(ascii: "T"), bytes[15] == UInt8(ascii: "Z") else { return false }
        guard let date = number(bytes[0..<8]), let time = number(bytes[9..<15]) else { return false }
        return isMoment(date / 10000, date / 100 % 100, date % 100, time / 10000, time / 100 % 100, time % 100)
    }

    /// `text` in the form of TMX, when it is a date with a time in one of the forms of ISO 8601 (`2026-11-26T09:30:00+07:00`, with a space for
    /// the `T` and without seconds as in PO too) in the years 1 to 9999; `nil` otherwise. Without an offset the time is taken as UTC.
    static func converted(_ text: String) -> String? {
        if isValid(text) { return text }
        let bytes = Array(text.utf8)
        guard let time = bytes.firstIndex(where: { $0 == UInt8(ascii: "T") || $0 == UInt8(ascii: " ") }) else { return nil }
        let zone =
            bytes[(time + 1)...].firstIndex { $0 == UInt8(ascii: "Z") || $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") } ?? bytes.count
        let whole = bytes[(time + 1)..<zone].prefix { $0 != UInt8(ascii: ".") }
        let (dateDigits, timeDigits) = (digits(bytes[..<time]), digits(whole))
        guard dateDigits.count == 8, let date = number(dateDigits[...]) else { return nil }
        guard timeDigits.count == 4 || timeDigits.count == 6, let clock = number(timeDigits[...]) else { return nil }
        guard let offset = offset(bytes[zone...]) else { return nil }
        let seconds = timeDigits.count == 4 ? clock * 100 : clock
        return moved(date, seconds, by: -offset)
    }

    private static func digits(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        bytes.filter { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: ":") }
    }

    /// Minutes east of UTC of `Z`, `+07:00`, `-0530` or nothing.
    private static func offset(_ bytes: ArraySlice<UInt8>) -> Int? {
        guard let sign = bytes.first, sign != UInt8(ascii: "Z") else { return bytes.count <= 1 ? 0 : nil }
        let digits = digits(bytes.dropFirst())
        guard digits.count == 4, let value = number(digits[...]), value % 100 < 60, value / 100 < 24 else { return nil }
        return (value / 100 * 60 + value % 100) * (sign == UInt8(ascii: "-") ? -1 : 1)
    }

    private static func moved(_ date: Int, _ time: Int, by minutes: Int) -> String? {
        var (year, month, day) = (date / 10000, date / 100 % 100, date % 100)
        guard isMoment(year, month, day, time / 10000, time / 100 % 100, time % 100) else { return nil }
        var minute = time / 10000 * 60 + time / 100 % 100 + minutes
        if minute < 0 {
            minute += 24 * 60
            day -= 1
            if day == 0 {
                month -= 1
                if month == 0 { (year, month) = (year - 1, 12) }
                day = days(year, month)
            }
        } else if minute >= 24 * 60 {
            minute -= 24 * 60
            day += 1
            if day > days(year, month) { (month, day) = (month + 1, 1) }
            if month > 12 { (year, month) = (year + 1, 1) }
        }
        guard (1...9999).contains(year) else { return nil }
        return "\(padded(year * 10000 + month * 100 + day, 8))T\(padded((minute / 60 * 100 + minute % 60) * 100 + time % 100, 6))Z"
    }

    private static func padded(_ number: Int, _ count: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, count - digits.utf8.count)) + digits
    }

    private static func isMoment(_ year: Int, _ month: Int, _ day: Int, _ hour: Int, _ minute: Int, _ second: Int) -> Bool {
        (1...12).contains(month) && day >= 1 && day <= days(year, month) && hour < 24 && minute < 60 && second <= 60
    }

    private static func days(_ year: Int, _ month: Int) -> Int {
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        return month == 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        guard digits.count <= 8, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
}
