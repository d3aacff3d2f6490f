import PadananModel

/// Finds dates and times in a text and gives their values; what a text leaves open stays open.
///
///     DateTimeRecognizer(.indonesian).datesAndTimes(in: Array("Kamis, 17 Agustus 1945".utf8))   // 1945-08-17 Thu
///
/// Any bytes are accepted; ranges don't overlap. Cost: linear in the bytes; build it once.
public struct DateTimeRecognizer: Sendable {
    private let lexicon: DateLexicon?

    /// Makes a recogniser for `language`, by its primary subtag; for a language without a list it finds nothing.
    public init(_ language: LanguageTag) {
        lexicon = DateLexicon(language)
    }

    /// Returns the dates and times of `bytes` in order, ranges in UTF-8 offsets.
    public func datesAndTimes(in bytes: [UInt8]) -> [DateTime] {
        guard let lexicon else { return [] }
        var reader = DateTimeReader(QuantityLexer.pieces(of: bytes, excluding: []), lexicon)
        return reader.read()
    }
}
