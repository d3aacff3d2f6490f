import PadananLanguage
import PadananModel

/// What the words of both languages are compared by, at the end of a run.
public struct ComparedWords: Sendable {
    public var source: ContentWords
    public var target: ContentWords

    public init(_ languages: LanguagePair) {
        source = ContentWords(languages.source)
        target = ContentWords(languages.target)
    }
}
