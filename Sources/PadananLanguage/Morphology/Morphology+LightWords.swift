import PadananModel

extension Morphology {
    /// Words in which two texts may differ without saying anything else, folded: articles, pronouns, prepositions; empty for a language without a list.
    ///
    /// - Source: `Data/id/light-words.txt`, `Data/en/light-words.tsv`.
    public static func lightWords(of language: LanguageTag) -> Set<String> {
        switch language.primary {
        case "id": indonesianLightWords
        case "en": englishLightWords
        default: []
        }
    }

    private static let indonesianLightWords = DataTable(idLightWordsData).words
    private static let englishLightWords = DataTable(enLightWordsData).words
}
