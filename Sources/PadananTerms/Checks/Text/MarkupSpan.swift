import PadananModel

/// Something in a text that is not its words: a tag, a placeholder, an address.
struct MarkupSpan: Sendable, Hashable {
    enum Kind: Sendable, Hashable {
        /// `<b>`.
        case opening
        /// `</b>`.
        case closing
        /// `<br/>`, `<x id="1"/>`.
        case standalone
        /// `%d`, `{0}`, `{{name}}`.
        case placeholder
        /// A URL, host name or e-mail address.
        case address
    }

    var kind: Kind
    var range: TextRange
}
