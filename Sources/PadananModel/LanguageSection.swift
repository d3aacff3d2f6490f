/// What is said about all terms of a concept in one language (TBX `langSec`, but for its terms).
public struct LanguageSection: Sendable, Hashable {
    public var language: LanguageTag
    public var annotations: [Annotation]
    public var transactions: [Transaction]

    public init(_ language: LanguageTag, annotations: [Annotation] = [], transactions: [Transaction] = []) {
        self.language = language
        self.annotations = annotations
        self.transactions = transactions
    }
}
