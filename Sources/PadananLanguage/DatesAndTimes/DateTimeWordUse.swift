/// What a word of the lists may do in dates and times: which texts are read for it.
struct DateTimeWordUse: OptionSet, Sendable, Hashable {
    let rawValue: UInt16

    /// It may be a date or time by itself, or with a number.
    static let date = DateTimeWordUse(rawValue: 1)
    /// The same, but only with a capital or behind a word that `namesNext`: *May*, *bulan mei*.
    static let dateInCapitals = DateTimeWordUse(rawValue: 2)
    static let namesNext = DateTimeWordUse(rawValue: 4)
    /// It is a number, which is a date or time only beside a word that makes it one.
    static let number = DateTimeWordUse(rawValue: 8)
    /// It makes a date or time of a number right behind it: *pukul*.
    static let beforeNumber = DateTimeWordUse(rawValue: 16)
    /// It makes a year of three digits right behind it: *since*.
    static let beforeYear = DateTimeWordUse(rawValue: 32)
    /// It makes a date or time of a number near it: *WIB*.
    static let besideNumber = DateTimeWordUse(rawValue: 64)
    /// It makes a date of digits that it is written to: `90-an`.
    static let gluedToNumber = DateTimeWordUse(rawValue: 128)
    /// It may stand between a word that is `beforeNumber` and its number.
    static let link = DateTimeWordUse(rawValue: 256)
    /// After it a number of four digits is no year.
    static let yearLookalike = DateTimeWordUse(rawValue: 512)

    init(rawValue: UInt16) { self.rawValue = rawValue }

    /// What a word does by one of its readings.
    init(_ lexeme: DateTimeLexeme) {
        switch lexeme.role {
        case .month, .weekday, .eve, .part, .clock, .minuteOffset, .relativeDay, .relativeWeek, .relativeMonth, .relativeYear, .weekend,
            .century,
            .decade, .quarter, .quarterPhrase, .half, .halfPhrase:
            self = .date
        case .monthContext, .monthCapital, .monthShort, .weekdayContext, .weekdayShort: self = .dateInCapitals
        case .weekdayLead: self = .namesNext
        case .monthLead: self = lexeme.number == 1 ? .namesNext : []
        case .cardinal, .ordinal: self = .number
        case .dateWord, .clockWord, .yearWord: self = .beforeNumber
        case .yearLead: self = .beforeYear
        case .past, .hourPlus, .meridiem, .zone, .hoursSuffix, .hoursSuffixLong, .era, .eraLetters: self = .besideNumber
        case .decadeSuffix, .quarterLetter, .halfLetter: self = .gluedToNumber
        case .link, .ordinalPrefix: self = .link
        default: self = []
        }
    }
}
