/// A term in the form in which it can stand for another.
public struct InflectedReplacement: Sendable, Hashable {
    /// In the letter case of the glossary.
    public var text: String
    /// Whether the form was read from the words it replaces without doubt; else it is the likeliest.
    public var isCertain: Bool

    public init(_ text: String, isCertain: Bool) {
        self.text = text
        self.isCertain = isCertain
    }
}
