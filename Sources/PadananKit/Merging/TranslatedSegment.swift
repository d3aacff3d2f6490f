import PadananModel

/// A segment of a translated file on its way back into its document.
struct TranslatedSegment: Sendable {
    /// Which of the segments of its unit it is, from 1; 0 when it is the only one.
    var part: Int
    /// What to call it in messages.
    var name: String
    var isIgnorable: Bool
    var source: InlineText
    /// `nil` when there is none, or none with anything in it.
    var target: InlineText?
    /// Whether the translation is only a proposal that nobody confirmed.
    var isFuzzy: Bool
    var location: SourceLocation
}
