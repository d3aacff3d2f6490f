/// By what the rows of a glossary table are put in order.
public enum SortKey: String, Sendable, Hashable, CaseIterable {
    /// The id.
    case concept
    case subject
    /// The first preferred term of the source language, or else its first term.
    case source
    /// The like of the target language.
    case target
}
