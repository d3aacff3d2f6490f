import PadananModel

/// Which words of a language are written with a full stop that is part of them: `etc.`, `Ltd.`, `dll.`
///
/// - Source: the segmenter's lists, `Data/*/segment-abbreviations.tsv`.
public struct AbbreviationLexicon: Sendable {
    private let lexicon: SegmentationLexicon

    public init(_ language: LanguageTag) {
        lexicon = SegmentationLexicon(language)
    }

    /// Whether the word at `range` (without its last full stop) is an abbreviation with which a sentence may end.
    public func mayEndSentence(_ bytes: [UInt8], _ range: TextRange) -> Bool {
        !lexicon.roles(bytes, range.lowerBound, range.upperBound).isDisjoint(with: [.final, .place, .company])
    }
}
