import PadananModel

/// A run of letters, a run of digits or one mark: the pieces that dates are read from.
///
/// Dates are written through the tokenizer's words (`1990-an`, `7pm`, `III-2021`), so that these are cut where letters and digits meet.
struct DateTimeAtom: Sendable, Hashable {
    enum Kind: UInt8, Sendable, Hashable {
        case word
        case digits
        case mark
        /// An address or a byte that is no text.
        case other
    }

    var range: TextRange
    /// The bits of the roles of the phrases that begin here.
    var roles: UInt64 = 0
    /// What is compared: a mark, or a word of the lexicon.
    var code = DateTimeCode.none
    private var number: Int32 = -1
    var kind: Kind
    /// Whether nothing stands between this atom and the one before.
    var isGlued: Bool
    /// Whether a line begins here.
    var isAfterLineBreak: Bool
    /// Whether a word begins with a capital letter.
    var isCapitalized = false

    /// Whether a date may rest on this atom: digits, and words such as months.
    var isAnchor: Bool { kind == .digits || roles & DateTimeRole.anchors != 0 }

    init(range: TextRange, kind: Kind, isGlued: Bool, isAfterLineBreak: Bool) {
        (self.range, self.kind, self.isGlued, self.isAfterLineBreak) = (range, kind, isGlued, isAfterLineBreak)
    }

    /// The number of a run of at most nine digits, else −1.
    var value: Int {
        get { Int(number) }
        set { number = Int32(truncatingIfNeeded: newValue) }
    }

    var count: Int { range.count }

    /// Whether it is this mark; dashes and apostrophes are those of ASCII.
    func isMark(_ mark: Unicode.Scalar) -> Bool { code == DateTimeCode(mark: mark) }

    /// The mark, or U+0000.
    var mark: Unicode.Scalar { code.mark }
}
