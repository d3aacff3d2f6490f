/// A form of a word together with what makes it so.
public struct InflectedForm: Sendable, Hashable {
    /// The folded form.
    public var form: String
    /// The inflection in words, as shown to people: `voice di-`, `plural`; `nil` for the word itself.
    public var inflection: String?

    public init(_ form: String, _ inflection: String? = nil) {
        self.form = form
        self.inflection = inflection
    }
}
