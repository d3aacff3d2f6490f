import PadananModel

extension Morphology {
    /// Words before a noun that make it mean several, folded; empty for a language without a list.
    ///
    /// - Source: `Data/id/plural-markers.txt`, `Data/en/plural-markers.txt`.
    public static func pluralMarkers(of language: LanguageTag) -> Set<String> {
        switch language.primary {
        case "id": indonesianPluralMarkers
        case "en": englishPluralMarkers
        default: []
        }
    }

    /// Words before a noun that stands in the singular, folded; empty for a language without a list.
    ///
    /// - Source: `Data/en/singular-markers.txt`.
    public static func singularMarkers(of language: LanguageTag) -> Set<String> {
        language.primary == "en" ? englishSingularMarkers : []
    }

    /// Words between a number and what is counted, folded; empty for a language without a list.
    ///
    /// - Source: `Data/id/counted-by.txt`.
    public static func classifiers(of language: LanguageTag) -> Set<String> {
        language.primary == "id" ? indonesianClassifiers : []
    }

    private static let indonesianPluralMarkers = DataTable(idPluralMarkersData).words
    private static let indonesianClassifiers = DataTable(idCountedByData).words
    private static let englishSingularMarkers = DataTable(enSingularMarkersData).words
    private static let englishPluralMarkers = DataTable(enPluralMarkersData).words
}
