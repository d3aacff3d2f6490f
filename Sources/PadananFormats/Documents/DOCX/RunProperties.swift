/// What stands around the content of a run: its formatting, and namespace declarations that it needs when it is written elsewhere.
struct RunProperties: Sendable, Hashable {
    /// The number in `RunFormats`.
    var format = 0
    /// The attributes as they are written, with a space before each.
    var declarations = ""

    static let plain = RunProperties()
}
