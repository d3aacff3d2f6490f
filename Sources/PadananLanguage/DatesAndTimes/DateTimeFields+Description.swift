/// A short notation after ISO 8601, with `*` for what is open: `*-08-17 Thu T19:30 +07:00`.
extension DateTimeFields: CustomStringConvertible {
    public var description: String {
        [eraText, periodText, dateText, weekdayText, relativeText, clockText, partText, zoneText].compactMap { $0 }.joined(separator: " ")
    }

    private var eraText: String? { era?.rawValue }

    private var periodText: String? {
        let parts = [century.map { "C\($0)" }, decade.map { $0 < 100 ? "*\(Self.twoDigits($0))s" : "\($0)s" }]
        return Self.joined(parts)
    }

    private var dateText: String? {
        var text = year.map { $0 < 100 && era == nil ? "*\(Self.twoDigits($0))" : "\($0)" }
        if month != nil || day != nil {
            text = (text ?? "*") + "-" + (month.map(Self.twoDigits) ?? "*")
            if let day { text = (text ?? "") + "-" + Self.twoDigits(day) }
        }
        let parts = [text.map { isDayMonthOpen ? $0 + "~" : $0 }, half.map { "H\($0)" }, quarter.map { "Q\($0)" }]
        return Self.joined(parts)
    }

    private var weekdayText: String? {
        let names = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
        let day = weekday.flatMap { (1...7).contains($0) ? names[$0 - 1] : nil }
        return Self.joined([day, isWeekend ? "weekend" : nil])
    }

    private var relativeText: String? {
        Self.joined([
            relativeYear.map { "year\(Self.signed($0))" }, relativeMonth.map { "month\(Self.signed($0))" },
            relativeWeek.map { "week\(Self.signed($0))" }, relativeDay.map { "day\(Self.signed($0))" },
        ])
    }

    private var clockText: String? {
        hour.map { "T\(Self.twoDigits($0)):\(Self.twoDigits(minute ?? 0))\(isHourOpen ? "?" : "")" }
    }

    private var partText: String? {
        hour == nil ? part.map { "h\($0.first)-\($0.last)" } : nil
    }

    private var zoneText: String? {
        switch zone {
        case nil: nil
        case .local: "local"
        case .offset(let minutes):
            "\(minutes < 0 ? "-" : "+")\(Self.twoDigits(minutes.magnitude / 60)):\(Self.twoDigits(minutes.magnitude % 60))"
        }
    }

    private static func joined(_ parts: [String?]) -> String? {
        let known = parts.compactMap { $0 }
        return known.isEmpty ? nil : known.joined(separator: " ")
    }

    private static func twoDigits(_ value: some BinaryInteger) -> String { value < 10 ? "0\(value)" : "\(value)" }
    private static func signed(_ value: Int) -> String { value < 0 ? "\(value)" : "+\(value)" }
}
