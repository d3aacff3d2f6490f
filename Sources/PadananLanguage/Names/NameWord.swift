import PadananModel

/// A word of a text as the name recogniser sees it.
struct NameWord: Sendable, Hashable {
    /// What is known of the word's letters, and how it is used.
    struct Traits: OptionSet, Sendable, Hashable {
        let rawValue: UInt16
        static let capitalised = Traits(rawValue: 1)
        /// At least two capitals and no small letter.
        static let allCapitals = Traits(rawValue: 2)
        /// A capital behind a small letter.
        static let innerCapital = Traits(rawValue: 4)
        /// Its capital says nothing: it begins a sentence, or stands in a headline.
        static let ambiguous = Traits(rawValue: 8)
        /// Whether nothing but a space, or the stop of an initial or title, stands before it.
        static let joined = Traits(rawValue: 16)
        /// It belongs to a name by itself.
        static let name = Traits(rawValue: 32)
        static let title = Traits(rawValue: 64)
        static let blend = Traits(rawValue: 128)
        /// It may stand small inside a name.
        static let particle = Traits(rawValue: 256)
        /// A month or weekday.
        static let calendarName = Traits(rawValue: 512)
    }

    /// Without a clitic behind a hyphen.
    var range: TextRange
    /// The `WordHash` of the folded word.
    var hash: UInt64
    var traits: Traits = []

    /// Whether its capital says that it is something special, wherever it stands.
    var isMarked: Bool { traits.isSuperset(of: .capitalised) && traits.isDisjoint(with: [.ambiguous, .calendarName]) }
}
