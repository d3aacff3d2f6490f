/// A source and a target language.
public struct LanguagePair: Sendable, Hashable {
    public var source: LanguageTag
    public var target: LanguageTag

    public init(_ source: LanguageTag, _ target: LanguageTag) {
        self.source = source
        self.target = target
    }

    /// Indonesian to English, the default everywhere.
    public static let indonesianEnglish = LanguagePair(.indonesian, .english)
}
