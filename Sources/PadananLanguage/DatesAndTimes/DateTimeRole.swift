/// What a word of `Data/<tag>/date-words.tsv` does in dates and times.
enum DateTimeRole: String, Sendable, Hashable, CaseIterable {
    /// A month; `month-context` may be something else (*May*), `month-capital` in lower case (*march*), `month-short` needs a day or year.
    case month, monthContext = "month-context", monthCapital = "month-capital", monthShort = "month-short"
    /// What makes a word like *May* a month: *since*.
    case monthLead = "month-lead"
    /// Behind which a number after the month is no day: *in December 16 people*.
    case noDay = "no-day"
    /// Between day and month: *of*.
    case dayLink = "day-link"
    /// Before the number of a day: *tanggal*.
    case dateWord = "date-word"
    case weekday, weekdayContext = "weekday-context", weekdayShort = "weekday-short", weekdayLead = "weekday-lead"
    /// Before a weekday, the night before it: *malam Minggu* is on Saturday.
    case eve
    /// A part of the day, `first-last` hour; `meridiem` only after a clock time, `early` and `late` only before a day.
    case part, meridiem, early, late
    /// A clock time by name, in minutes: *noon*.
    case clock
    case zone
    case clockWord = "clock-word", hoursSuffix = "hours-suffix", hoursSuffixLong = "hours-suffix-long"
    /// Minutes added to the hour that follows: −30 for *setengah*.
    case minuteOffset = "minute-offset"
    /// Between minutes and hour (*ten past seven*), or hour and minutes (*tujuh lewat sepuluh*).
    case past, hourPlus = "hour-plus"
    case minutes, minuteWord = "minute-word"
    case relativeDay = "relative-day", relativeWeek = "relative-week", relativeMonth = "relative-month", relativeYear = "relative-year"
    case century, decade, decadeLead = "decade-lead", decadeSuffix = "decade-suffix"
    /// Behind which a decade is an age: *usia 30-an*.
    case age
    case quarter, quarterLetter = "quarter-letter", quarterPhrase = "quarter-phrase"
    case half, halfLetter = "half-letter", halfPhrase = "half-phrase"
    case yearWord = "year-word", yearLink = "year-link", yearLead = "year-lead"
    /// A name whose year is often left out: *UUD 1945*.
    case titleWithYear = "title-with-year"
    /// Before a number that is no year: *nomor*.
    case numberLead = "number-lead"
    /// Before a duration: *setiap jam*.
    case durationLead = "duration-lead"
    case era, eraLetters = "era-letters"
    case cardinal, ordinal, teenWord = "teen-word", tensWord = "tens-word"
    case ordinalPrefix = "ordinal-prefix", ordinalSuffix = "ordinal-suffix"
    /// Between the ends of a range; value 1 for words of lists (*and*).
    case range
    /// Between parts of one date: *Monday at noon*.
    case link
}
