import PadananModel

/// A piece of text as the quantity recogniser reads it: a word, a run of digits with separators, or a mark.
struct QuantityPiece: Sendable, Hashable {
    /// What a piece is.
    enum Kind: Sendable, Hashable {
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

    var kind: Kind
    var range: TextRange
    /// The folded word, or the mark or digits as they stand; empty for a word that can have no part in a quantity.
    var key: String
    /// The word as it stands; the same as `key` for other pieces.
    var spelling: String
    /// Whether white space stands before it.
    var isSpaced: Bool
    /// Whether a word begins with a capital, A to Z.
    var isCapitalized = false
    /// Whether a word has a capital in it.
    var hasCapital = false
    /// What may begin here.
    var use = WordUseTable.Use.any

    /// Whether a quantity may begin here.
    var mayBegin: Bool { use.contains(.beginning) }
}
