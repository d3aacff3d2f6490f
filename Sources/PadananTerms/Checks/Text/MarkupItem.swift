import PadananModel

/// A tag, placeholder or inline code with what it must equal on the other side.
struct MarkupItem: Sendable, Hashable {
    enum Side: Sendable, Hashable {
        case opening
        case closing
        case alone
    }

    var side: Side
    /// Equal for two that mean the same; opening and closing tag of a span share all but the first character.
    var key: String
    /// Its place in the text; empty for an inline code.
    var range: TextRange
    /// What to show for it.
    var label: String
    /// The place in the list of the tag that closes or opens its span.
    var partner: Int?
    /// For a printf conversion without a position, what it converts: these depend on their order.
    var conversion: String?
}
