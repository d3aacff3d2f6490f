/// One reading of a word or phrase of the lexicon.
struct DateTimeLexeme: Sendable, Hashable {
    var role: DateTimeRole
    /// How many atoms it takes.
    var count: Int
    var number = 0
    var part: DayPart?
    var era: CalendarEra?
    var isLocalZone = false

    /// Reads a value cell: `7`, `17-4` (hours), `-1 17-4` (both), `local`, `BC`.
    init(_ role: DateTimeRole, count: Int, value: String) {
        self.role = role
        self.count = count
        era = CalendarEra(rawValue: value)
        isLocalZone = value == "local"
        for cell in value.split(separator: " ") {
            if let number = Int(cell) {
                self.number = number
            } else {
                let hours = cell.split(separator: "-").compactMap { Int($0) }
                if hours.count == 2 { part = DayPart(first: hours[0], last: hours[1]) }
            }
        }
    }

    var zone: ClockZone { isLocalZone ? .local : .offset(number) }
}
