import PadananModel

/// A run of letters, a run of digits or one mark: the pieces that dates are read from.
///
/// Dates are written through the tokenizer's words (`1990-an`, `7pm`, `III-2021`), so that these are cut where letters and digits meet.
struct DateTimeAtom: Sendable, Hashable {
    enum Kind: Sendable, Hashable {
        case word
        case digits
        case mark
        /// An address or a byte that is no text.
        case other
    }

    var range: TextRange
    var kind: Kind
    /// A word of the lexicon in its folded form; a mark with dashes and apostrophes made ASCII; else empty.
    var key = ""
    /// The number of a run of at most nine digits, else −1.
    var value = -1
    /// Whether nothing stands between this atom and the one before.
    var isGlued: Bool
    /// Whether a line begins here.
    var isAfterLineBreak = false
    /// Whether a word begins with a capital letter.
    var isCapitalized = false

    /// Whether a date may rest on this atom: digits, and words such as months.
    var isAnchor = false

    var count: Int { range.count }
}
