/// How much text there is, as translators count it.
public struct TextCount: Sendable, Hashable {
    /// What stands between white space and has a letter or digit in it; each Chinese or Japanese character counts as a word.
    public var words = 0
    /// Characters (Unicode code points), white space included.
    public var characters = 0
    /// Characters without white space.
    public var charactersWithoutSpaces = 0

    public init() {}

    /// Counts `text`. Cost: linear.
    public init(_ text: String) {
        var hasWord = false
        for scalar in text.unicodeScalars {
            characters += 1
            if scalar.properties.isWhitespace {
                hasWord = false
                continue
            }
            charactersWithoutSpaces += 1
            if Self.isIdeograph(scalar) {
                words += 1
                hasWord = false
            } else if !hasWord, scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
                words += 1
                hasWord = true
            }
        }
    }

    /// Han, Hiragana and Katakana, which are written without spaces.
    private static func isIdeograph(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isIdeographic || (0x3041...0x30FF).contains(scalar.value)
    }

    public static func += (left: inout TextCount, right: TextCount) {
        left.words += right.words
        left.characters += right.characters
        left.charactersWithoutSpaces += right.charactersWithoutSpaces
    }
}
