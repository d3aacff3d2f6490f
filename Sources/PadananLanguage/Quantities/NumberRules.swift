/// What the readers of quantities know of a language, shared by all of them: a class, so that handing it on costs one reference.
final class NumberRules: Sendable {
    let units: UnitLexicon
    let lexicon: NumberLexicon
    /// The byte between whole and decimals.
    let decimalMark: UInt8
    /// Whether a half behind a number is added without a word between.
    let halfIsAdded: Bool
    /// Whether words may follow an ordinal, because the first word carries the prefix: `kedua puluh lima`.
    let ordinalsGoOn: Bool
    /// Whether every word is read, as if it stood in a list: for tests.
    let isOpen: Bool

    /// Compiles the lists of `grammar`.
    init(_ grammar: NumberGrammar, isOpen: Bool) {
        var vocabulary = QuantityVocabulary()
        units = UnitLexicon(lists: [commonUnitSignsData, grammar.units], endings: grammar.endings, &vocabulary)
        lexicon = NumberLexicon(grammar, units: units, vocabulary)
        (decimalMark, halfIsAdded, self.isOpen) = (grammar.decimalMark, grammar.halfIsAdded, isOpen)
        ordinalsGoOn = grammar.prefixes.contains { $0.role == .ordinal }
    }

    /// The rules of `grammar`; compiled once for all recognisers of a language.
    static func shared(_ grammar: NumberGrammar) -> NumberRules {
        switch grammar.language.primary {
        case "id": indonesian
        case "en": english
        default: NumberRules(grammar, isOpen: false)
        }
    }

    private static let indonesian = NumberRules(.indonesian, isOpen: false)
    private static let english = NumberRules(.english, isOpen: false)
}
