import PadananModel

/// A piece of text as the quantity recogniser reads it: a word, a run of digits with separators, or a mark.
///
/// It says by number what the lists know of it, so that reading compares numbers and no strings.
struct QuantityPiece: Sendable, Hashable {
    /// What a piece is.
    enum Kind: UInt8, Sendable, Hashable {
        /// Letters.
        case word
        /// Digits with inner `.` and `,`.
        case digits
        /// One mark or symbol.
        case mark
        /// A hyphen or dash of any kind.
        case dash
        /// What is passed over: an address, or a span that is taken.
        case barrier
    }

    var range: TextRange
    /// The number of the folded word, or of the mark or digits as they stand; 0 for what is in no list.
    var word: Int32 = 0
    /// The number of the word as it stands; the same as `word` for other pieces.
    var exactWord: Int32 = 0
    /// The mark or dash; 0 for other pieces.
    var scalar: UInt32 = 0
    var kind: Kind
    /// Whether white space stands before it.
    var isSpaced: Bool
    /// Whether a word has a capital in it, or another letter that folding changes.
    var hasCapital = false
    /// Whether a word begins with a capital, A to Z.
    var isCapitalized = false
    /// What may begin here.
    var use = WordUseTable.Use.any

    /// Whether a quantity may begin here.
    @inline(__always)
    var mayBegin: Bool { use.contains(.beginning) }

    /// Whether it is the ASCII mark or dash `mark`.
    @inline(__always)
    func isMark(_ mark: Unicode.Scalar) -> Bool { scalar == mark.value }
}
