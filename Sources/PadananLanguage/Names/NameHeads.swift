import PadananModel

/// Words with which the name of a firm, institution or street begins (`PT`, `Bank`, `Jl`); a translation may keep such a name as it is.
///
/// - Source: `Data/id/name-heads.txt`.
public struct NameHeads: Sendable {
    private let words: Set<String>

    /// The words of `language`; none for a language without a list.
    public init(_ language: LanguageTag) {
        words = language.isSameLanguage(as: .indonesian) ? Self.indonesian : []
    }

    /// Whether `word`, which is folded, is one.
    public func contains(_ word: String) -> Bool { words.contains(word) }

    private static let indonesian = DataTable(idNameHeadsData).words
}
