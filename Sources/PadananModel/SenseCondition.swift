/// When a sense of an ambiguous term applies.
///
///     near: AS | Amerika Serikat
public struct SenseCondition: Sendable, Hashable {
    /// Where the condition's words are looked for.
    public enum Scope: String, Sendable, Hashable, CaseIterable {
        /// In the segment that holds the term.
        case near
        /// Anywhere in the source document.
        case document
    }

    public var scope: Scope
    /// Words or phrases of the source language; the condition holds when one of them occurs.
    public var words: [String]

    public init(_ scope: Scope, _ words: [String]) {
        self.scope = scope
        self.words = words
    }
}
