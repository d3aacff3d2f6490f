import PadananLanguage
import PadananModel

/// The tables of languages that all checkers share.
public enum CheckTables {
    /// Reads those that `rules` need, so that they are there when a checker is made: on a thread of its own while the glossary is read.
    ///
    /// What compiling a glossary needs comes first. Cost: some milliseconds, once in a process.
    ///
    /// - Parameter glossary: whether there will be one.
    public static func read(for languages: LanguagePair, rules: Set<String>, glossary: Bool) {
        let needs = Checker.needs(of: rules)
        let both = [languages.target, languages.source]
        if glossary || needs.contains(.names) { for language in both { _ = Morphology.analyzer(for: language) } }
        if needs.contains(.quantities) { _ = QuantityReader(languages) }
        if needs.contains(.names) { _ = NameRenderings(languages) }
        if rules.contains(UntranslatedCheck.rule.id) { for language in both { _ = WordVocabulary.of(language) } }
    }
}
