/// What a word of `Data/<tag>/date-words.tsv` does in dates and times.
enum DateTimeRole: UInt8, Sendable, Hashable, CaseIterable {
    /// A month; `month-context` may be something else (*May*), `month-capital` in lower case (*march*), `month-short` needs a day or year.
    case month, monthContext, monthCapital, monthShort
    /// What makes a word like *May* a month: *since*.
    case monthLead
    /// Behind which a number after the month is no day: *in December 16 people*.
    case noDay
    /// Between day and month: *of*.
    case dayLink
    /// Before the number of a day: *tanggal*.
    case dateWord
    case weekday, weekdayContext, weekdayShort, weekdayLead
    /// Before a weekday, the night before it: *malam Minggu* is on Saturday.
    case eve
    /// A part of the day, `first-last` hour; `meridiem` only after a clock time, `early` and `late` only before a day.
    case part, meridiem, early, late
    /// A clock time by name, in minutes: *noon*.
    case clock
    case zone
    case clockWord, hoursSuffix, hoursSuffixLong
    /// Minutes added to the hour that follows: −30 for *setengah*.
    case minuteOffset
    /// Between minutes and hour (*ten past seven*), or hour and minutes (*tujuh lewat sepuluh*).
    case past, hourPlus
    case minutes, minuteWord
    case relativeDay, relativeWeek, relativeMonth, relativeYear
    /// Saturday and Sunday: *akhir pekan*; with a relative week beside it, that of the week.
    case weekend
    case century, decade, decadeLead, decadeSuffix
    /// Behind which a decade is an age: *usia 30-an*.
    case age
    case quarter, quarterLetter, quarterPhrase
    case half, halfLetter, halfPhrase
    case yearWord, yearLink, yearLead
    /// A name whose year is often left out: *UUD 1945*.
    case titleWithYear
    /// Before a number that is no year: *nomor*.
    case numberLead
    /// Before a duration: *setiap jam*.
    case durationLead
    case era, eraLetters
    case cardinal, ordinal, teenWord, tensWord
    case ordinalPrefix, ordinalSuffix
    /// Between the ends of a range; value 1 for words of lists (*and*).
    case range
    /// Between parts of one date: *Monday at noon*.
    case link

    /// The role that the lists call `name`: `month-short` is `monthShort`.
    init?(name: String) {
        guard let role = Self.names[name] else { return nil }
        self = role
    }

    private static let names: [String: DateTimeRole] = Dictionary(
        uniqueKeysWithValues: allCases.map { role in
            (String("\(role)".flatMap { $0.isUppercase ? "-" + $0.lowercased() : String($0) }), role)
        })

    /// A bit of its own, for sets of roles.
    var bit: UInt64 { 1 << UInt64(rawValue) }

    /// The bits of several roles.
    static func bits(_ roles: DateTimeRole...) -> UInt64 { roles.reduce(0) { $0 | $1.bit } }

    /// What dates may rest on besides digits.
    static let anchors = bits(
        .month, .monthContext, .monthCapital, .monthShort, .weekday, .weekdayContext, .weekdayShort, .eve, .part, .clock, .minuteOffset,
        .relativeDay, .relativeWeek, .relativeMonth, .relativeYear, .century, .decade, .quarter, .quarterPhrase, .half, .halfPhrase,
        .cardinal, .ordinal, .weekend)
}
