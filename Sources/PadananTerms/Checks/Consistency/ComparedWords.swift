import PadananLanguage
import PadananModel

/// What the words of both languages are compared by, at the end of a run.
public struct ComparedWords: Sendable {
    public var source: ContentWords
    public var target: ContentWords
    /// What renders phrases of the source.
    var aligned: AlignedPhrases

    public init(_ languages: LanguagePair) {
        source = ContentWords(languages.source)
        target = ContentWords(languages.target)
        aligned = AlignedPhrases(languages)
    }
}
