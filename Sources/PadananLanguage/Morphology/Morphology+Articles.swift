import PadananModel

extension Morphology {
    /// Words before a noun that a headword of a glossary does without, folded; empty for a language without a list.
    ///
    /// - Source: `Data/id/articles.txt`, `Data/en/articles.txt`.
    public static func articles(of language: LanguageTag) -> Set<String> {
        switch language.primary {
        case "id": indonesianArticles
        case "en": englishArticles
        default: []
        }
    }

    private static let indonesianArticles = DataTable(idArticlesData).words
    private static let englishArticles = DataTable(enArticlesData).words
}
