import PadananModel

/// All checks there are.
public enum CheckCatalog {
    /// The checks of single segments, in the order in which their findings are listed.
    public static let all: [any Check.Type] = [
        TermMissingCheck.self,
        TermForbiddenCheck.self,
        TermDeprecatedCheck.self,
        TermSenseCheck.self,
        DoNotTranslateCheck.self,
        NumberMismatchCheck.self,
        NumberFormatCheck.self,
        UnitMismatchCheck.self,
        DateMismatchCheck.self,
        EmptyTargetCheck.self,
        UntranslatedCheck.self,
        NameMissingCheck.self,
        NegationLostCheck.self,
        PunctuationCheck.self,
        QuotesCheck.self,
        BracketsCheck.self,
        WhitespaceCheck.self,
        RepeatedWordCheck.self,
        SpellingVariantCheck.self,
        TagMismatchCheck.self,
        URLMismatchCheck.self,
        LengthRatioCheck.self,
    ]

    /// The checks across segments.
    public static let consistency: [any ConsistencyCheck.Type] = [
        TermInconsistentCheck.self,
        PhraseInconsistentCheck.self,
        InconsistentTranslationCheck.self,
        InconsistentSourceCheck.self,
    ]

    /// What all of them report, in the order of the documentation.
    public static let rules: [CheckRule] = {
        var rules: [CheckRule] = []
        // Two checks may report the same.
        for rule in all.map({ $0.rule }) + consistency.map({ $0.rule }) where !rules.contains(where: { $0.id == rule.id }) {
            rules.append(rule)
        }
        return rules
    }()

    /// The rule called `id`.
    public static func rule(_ id: String) -> CheckRule? {
        rules.first { $0.id == id }
    }
}
