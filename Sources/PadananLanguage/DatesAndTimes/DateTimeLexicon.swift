import PadananModel

/// The words of one language that dates and times are made of, and how it orders their numbers.
///
/// - Source: the order of numeric dates after CLDR.
struct DateTimeLexicon: Sendable {
    /// How a date of numbers is read.
    enum NumericOrder: Sendable, Hashable {
        case dayFirst
        case monthFirst
        /// English: American and British dates look alike.
        case open
    }

    let lists: DateTimeLists
    let order: NumericOrder
    /// Whether everything is read that may be skipped: for tests.
    let isOpen: Bool

    private init(_ lists: DateTimeLists, order: NumericOrder, isOpen: Bool = false) {
        (self.lists, self.order, self.isOpen) = (lists, order, isOpen)
    }

    /// The lexicon of `language`; empty for one without lists.
    static func lexicon(for language: LanguageTag) -> DateTimeLexicon {
        switch language.primary {
        case "id": DateTimeLexicon(indonesian, order: .dayFirst)
        case "en": DateTimeLexicon(english, order: order(language))
        default: none
        }
    }

    /// Without words.
    static let none = DateTimeLexicon(DateTimeLists(DateTimeListsBuilder()), order: .dayFirst)
    private static let indonesian = DateTimeLists(DateTimeListsBuilder(words: idDateWordsData, lookalikes: idYearLookalikesData))
    private static let english = DateTimeLists(DateTimeListsBuilder(words: enDateWordsData, lookalikes: enYearLookalikesData))

    private static func order(_ language: LanguageTag) -> NumericOrder {
        switch language.description {
        case "en": .open
        case "en-us": .monthFirst
        default: .dayFirst
        }
    }

    /// The same lexicon, by which every place of a text is read: slower, and to the same end.
    var opened: DateTimeLexicon { DateTimeLexicon(lists, order: order, isOpen: true) }
}
