import PadananModel

/// What is needed to put one term in the place of another: the second inflected as the first is.
public protocol TermInflecting: Sendable {
    /// Returns `replacement` inflected as `found` is.
    ///
    /// - Parameters:
    ///   - found: the words in the text.
    ///   - term: the term they are a form of; `nil` when they are not known.
    ///   - previous: the word before them, which may tell forms apart that look alike.
    func inflect(_ replacement: String, like found: String, of term: String?, as partOfSpeech: PartOfSpeech, after previous: String?)
        -> InflectedReplacement

    /// Returns the plural of a noun term, itself when it is one or has none: `security guarantee` → `security guarantees`.
    func pluralForm(of term: String) -> String

    /// Returns the determiner `word` as it must be before `term`, empty when it has to go; `nil` when it can stay.
    func determiner(_ word: String, before term: String) -> InflectedReplacement?

    /// Whether `word` is written small in headings.
    func isSmallInHeadings(_ word: String) -> Bool
}

extension Morphology {
    /// The inflection of terms in `language`; `nil` for a language that has no rules for it yet.
    public static func inflector(for language: LanguageTag) -> (any TermInflecting)? {
        analyzer(for: language) as? any TermInflecting
    }
}
