import PadananModel

/// Where a code of a unit comes from.
struct InlineSlot: Sendable {
    var kind: InlineCode.Kind
    var id: String
    var type: String
    /// Whether white space before and behind it is one run.
    var isTransparent: Bool
    /// Its bytes in the document.
    var range: Range<Int>
}
