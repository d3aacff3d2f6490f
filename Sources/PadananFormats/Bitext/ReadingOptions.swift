import PadananModel

/// How bitext is read.
public struct ReadingOptions: Sendable {
    /// The pair wanted from a file with several languages, and the one assumed where a file names none.
    public var languages: LanguagePair?
    /// The sheet of a workbook, by name; the first when `nil`.
    public var sheet: String?

    public init(languages: LanguagePair? = nil, sheet: String? = nil) {
        self.languages = languages
        self.sheet = sheet
    }
}
