/// What a service made of one segment.
public struct TranslationAnswer: Sendable, Hashable {
    /// The translation; empty when there is a `failure`.
    public var text: TranslationText
    /// Why there is none: “the answer has 2 of 3 marks”, “segment is too long for the service”.
    public var failure: String?

    public init(_ text: TranslationText) {
        self.text = text
    }

    public init(failure: String) {
        text = TranslationText()
        self.failure = failure
    }
}
