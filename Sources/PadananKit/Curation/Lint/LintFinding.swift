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

/// A new text for a cell of a glossary table.
public struct LintFix: Sendable, Hashable {
    public let file: String
    /// Of the cell in the bytes of the table.
    public let range: Range<Int>
    public let text: String
}
