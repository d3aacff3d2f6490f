/// A style of text or of paragraphs, as it is defined.
struct ODTStyle: Sendable {
    /// The name for people; empty when not given.
    var displayName = ""
    /// The name of the style it is based on; empty when there is none.
    var parent = ""
    /// The properties of text that a reader sees, sorted by name.
    var properties: [ODTStyleProperty] = []
}
