import PadananModel

/// Finds dates and times in text of one language and gives their values.
///
///     DateTimeRecognizer(.indonesian).datesAndTimes(in: [UInt8]("Kamis (16/12) pukul 19.30 WIB".utf8))
///     // *-12-16 Thu T19:30 +07:00
///
/// It knows numeric and written dates, ranges, years, decades, centuries, quarters and halves, weekdays, clock times with zones and
/// parts of the day, and relative days. Durations (*dua jam*) are no dates. A language without lists has numeric dates only.
public struct DateTimeRecognizer: Sendable {
    public let language: LanguageTag
    private let lexicon: DateTimeLexicon

    /// Makes a recogniser; its lists are read when the first one of a language is made. The region decides between 5/4 and 4/5 in English.
    public init(_ language: LanguageTag) {
        self.language = language
        lexicon = DateTimeLexicon.lexicon(for: language)
    }

    /// - Parameter readsAllWords: whether every place of every text is read, slowly and to the same end: for tests.
    init(_ language: LanguageTag, readsAllWords: Bool) {
        self.language = language
        let lexicon = DateTimeLexicon.lexicon(for: language)
        self.lexicon = readsAllWords ? lexicon.opened : lexicon
    }

    /// Returns the dates and times of `bytes`, sorted, without overlaps. Any bytes are accepted. Cost: linear.
    ///
    /// - Parameter tokens: those of `bytes`, where the caller has them already.
    public func datesAndTimes(in bytes: [UInt8], tokens: [Token]? = nil) -> [DateTime] {
        if let tokens, !lexicon.isOpen, !DateTimeGate.opens(bytes, tokens, lexicon.lists) { return [] }
        let reader = DateTimeReader(bytes, DateTimeAtomizer.atoms(of: bytes, tokens: tokens, lexicon.lists), lexicon)
        let elements = reader.elements()
        return elements.isEmpty ? [] : DateTimeMerger(reader).merged(elements)
    }
}
