/// The lines of text that a viewer sees together.
struct SubtitleCue: Sendable {
    /// Its number or identifier; empty when it has none.
    var name: String
    /// Its lines without their ends; an empty one doesn't occur.
    var lines: [Range<Int>]
}
