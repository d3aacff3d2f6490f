import PadananModel

/// The analyzers by language.
public enum Morphology {
    /// Returns the analyzer of `language`, by its primary subtag; `PlainMorphology` for a language without rules.
    public static func analyzer(for language: LanguageTag) -> any MorphologicalAnalyzer {
        switch language.primary {
        case "id": IndonesianMorphology.shared
        case "en": EnglishMorphology.shared
        default: PlainMorphology(language)
        }
    }
}
