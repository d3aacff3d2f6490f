import PadananModel

/// Titles and offices that stand before names: `presiden`, `menteri`, `profesor`.
///
/// - Source: `Data/*/titles.txt`.
public enum NameTitles {
    /// The folded titles of `language`; none for a language without a list.
    public static func words(of language: LanguageTag) -> Set<String> {
        switch language.primary {
        case "id": indonesian
        case "en": english
        default: []
        }
    }

    private static let indonesian = DataTable(idTitlesData).words
    private static let english = DataTable(enTitlesData).words
}
