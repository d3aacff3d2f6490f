import PadananModel

/// A quotation mark of a text.
struct QuoteMark: Sendable, Hashable {
    enum Glyph: Sendable, Hashable {
        /// `"`, `''`, or a character that can only be a double mark.
        case double
        /// `'`, `‘`, `’` and their kin, which may be apostrophes.
        case single
    }

    /// What the character itself says about its direction.
    enum Hint: Sendable, Hashable {
        case opening
        case closing
        case none
    }

    var glyph: Glyph
    var hint: Hint
    var range: TextRange
    /// Whether it opens a quotation where it stands.
    var isOpening = false
}
