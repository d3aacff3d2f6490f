/// What a user may set for the checks themselves; which rules run, and how severe they are, is decided elsewhere.
public struct CheckOptions: Sendable, Hashable {
    /// Concepts that the rules about terms leave alone, by id.
    public var ignoredConcepts: Set<String> = []
    /// Words and names that may stand in the target as in the source, or be repeated, without being reported: compared folded.
    public var allowedWords: Set<String> = []
    /// Whether a concept of the glossary may be rendered by any term that it approves without being called inconsistent.
    public var allowsAdmittedTerms = true

    public init() {}
}
