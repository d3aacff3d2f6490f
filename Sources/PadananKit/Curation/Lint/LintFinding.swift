import PadananModel

/// What a rule found in a glossary.
public struct LintFinding: Sendable, Hashable {
    /// The id of the rule.
    public let rule: String
    public let severity: FindingSeverity
    /// One lowercase clause that says what is there and what to write.
    public let message: String
    /// The id of the concept.
    public let concept: String
    public let location: SourceLocation
    /// What may be written blindly, or `nil`.
    public let fix: LintFix?
}
