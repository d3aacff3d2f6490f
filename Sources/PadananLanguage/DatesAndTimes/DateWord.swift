/// What a word says about a date or time.
///
/// - Source: `date-words.tsv` of each language.
struct DateWord: Sendable, Hashable {
    enum Role: String, Sendable, Hashable, CaseIterable {
        case month, weekday, part, zone, meridiem
        /// Before a weekday, the evening before it: `malam Minggu`.
        case eve
        /// Before a time of day: `pukul`.
        case clockBefore
        /// Before a time of day only where a part of the day or zone follows: `jam 7 malam`, but `dua jam 20 menit`.
        case hourBefore
        /// A time by itself: `noon`.
        case clockWord
        /// A half hour in words: `setengah delapan`, `half past seven`.
        case halfHour
        case oclock
        case yearBefore
        /// Before Christ.
        case before
        /// Anno Domini.
        case common
        case century, quarter, half
        /// Before the decade: `tahun 90-an`.
        case decadeBefore
        /// Behind the digits of a decade: `1990-an`, `1990s`.
        case decadeSuffix
        case decadeWord
        case ordinal, ordinalPrefix, ordinalSuffix
        case dayBefore
        /// Between the ends of a range.
        case range
        /// Between a day or period and what it is of.
        case of
        /// What a number of four digits counts, so that it is no year.
        case counted
        case relativeDay, relativeWeek, relativeMonth, relativeYear
    }

    var role: Role
    var value: Int
}
