/// How BLEU cuts text into words; figures can be compared only where it is the same.
public enum BLEUTokenizer: String, Sendable, Hashable, CaseIterable {
    /// That of NIST's mteval-v13a, which WMT and sacrebleu use: punctuation apart, but not between digits.
    case standard = "13a"
    /// At white space only, for text that is cut into words already.
    case none
    /// That of mteval-v14 with `--international`: punctuation and symbols of all scripts, by their Unicode categories.
    case international = "intl"

    /// The words of `text`.
    func words(of text: String) -> [[Unicode.Scalar]] {
        switch self {
        case .none: WhiteSpace.words(of: text.unicodeScalars)
        case .standard: StandardTokenizer.words(of: Array(text.unicodeScalars))
        case .international: InternationalTokenizer.words(of: Array(text.unicodeScalars))
        }
    }
}
