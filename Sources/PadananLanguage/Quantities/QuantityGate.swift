import PadananModel

/// Says by its tokens whether a text can hold a quantity: digits, a number word, one of a unit, or a Roman numeral.
///
/// Signs and units before a number, articles before anything but a word of the lists, and phrases without a value make none by themselves.
struct QuantityGate: ReadingGate {
    let bytes: [UInt8]
    let lexicon: NumberLexicon
    private var isBehindArticle = false
    /// `a light-year`, `a %`.
    var isOpenToMarks: Bool { isBehindArticle }

    init(_ bytes: [UInt8], _ lexicon: NumberLexicon) {
        (self.bytes, self.lexicon) = (bytes, lexicon)
    }

    @inline(__always)
    mutating func opens(_ hash: UInt64, _ range: TextRange) -> Bool {
        let word = lexicon.vocabulary.number(hash)
        if word > 0 {
            let use = lexicon.use(word)
            if use.contains(.value) || isBehindArticle { return true }
            isBehindArticle = use.contains(.article)
        } else {
            isBehindArticle = false
        }
        return isRoman(range)
    }

    @inline(__always)
    private func isRoman(_ range: TextRange) -> Bool {
        range.count <= Self.longestRoman && RomanNumeral.isDigit(bytes[range.lowerBound])
            && bytes[range].allSatisfy { RomanNumeral.isDigit($0) }
    }

    /// As many letters as `XXVIII` and `XXXVII` have, up to 39.
    private static let longestRoman = 7
}
