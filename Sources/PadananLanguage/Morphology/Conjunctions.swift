import PadananModel

extension Morphology {
    /// The conjunctions of `language` that join two mentions of a thing, folded; empty for a language without a list.
    ///
    /// - Source: `Data/id/conjunctions.txt`.
    public static func conjunctions(of language: LanguageTag) -> Set<String> {
        language.isSameLanguage(as: .indonesian) ? indonesianConjunctions : []
    }

    private static let indonesianConjunctions = DataTable(idConjunctionsData).words
}
