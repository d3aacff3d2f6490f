import PadananModel

/// How bitext is written.
public struct WritingOptions: Sendable {
    /// The languages where the document names none.
    public var languages: LanguagePair
    /// The program's name and version for the formats that record it.
    public var tool: String
    /// The moment for the formats that record it, `20261126T093000Z`; empty leaves it out, so that the same input gives the same bytes.
    public var date: String

    public init(languages: LanguagePair = .indonesianEnglish, tool: String = "padanan", date: String = "") {
        self.languages = languages
        self.tool = tool
        self.date = date
    }
}
