/// What the readers of quantities know of a language, shared by all of them: a class, so that handing it on costs one reference.
final class NumberRules: Sendable {
    let grammar: NumberGrammar
    let units: UnitLexicon
    let lexicon: NumberLexicon

    /// Compiles the lists of `grammar`.
    init(_ grammar: NumberGrammar) {
        self.grammar = grammar
        units = UnitLexicon(lists: [commonUnitSignsData, grammar.units], endings: grammar.endings)
        lexicon = NumberLexicon(grammar, units: units)
    }
}
