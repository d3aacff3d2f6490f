/// One designation of a concept in one language (TBX `termSec`).
public struct Term: Sendable, Hashable {
    public var text: String
    public var language: LanguageTag
    public var status: TermStatus
    public var type: TermType

    public init(_ text: String, language: LanguageTag, status: TermStatus = .preferred, type: TermType = .fullForm) {
        self.text = text
        self.language = language
        self.status = status
        self.type = type
    }

    /// Whether the term is written in capitals throughout, as acronyms are: `NATO`, `UUD 1945`, `U.S.`, but not `PPh`.
    public var isAllCapitals: Bool {
        var letters = 0
        for scalar in text.unicodeScalars where scalar.properties.isAlphabetic {
            guard scalar.properties.isUppercase else { return false }
            letters += 1
        }
        return letters >= 2
    }
}
