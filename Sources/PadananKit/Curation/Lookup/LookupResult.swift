/// What a glossary has under a word.
public struct LookupResult: Sendable, Hashable {
    /// As it was looked up.
    public let query: String
    /// In the order of the glossary.
    public let entries: [LookupEntry]
    /// Only where there is no entry; the best first.
    public let suggestions: [LookupSuggestion]
}
