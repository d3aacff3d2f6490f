/// What a span of text looks like.
struct ODTFormat: Sendable, Hashable {
    /// The same for spans that look the same; `nil` when the span changes nothing that a reader sees.
    var key: String?
    /// bold, italic, underlined or other.
    var type = "other"
    /// What to show a person: `<b>`, `<i>`, `<u>`, or the name of the style.
    var display = "<span>"
}
