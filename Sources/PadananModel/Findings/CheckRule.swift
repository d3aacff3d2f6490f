/// What a rule means: the one source of `padanan explain`, of docs/checks.md and of the tests that run its examples.
public struct CheckRule: Sendable, Hashable {
    /// Stable, in lower case with hyphens.
    public let id: String
    public let group: CheckGroup
    /// Unless the user chooses another.
    public let severity: FindingSeverity
    /// One sentence: what is reported.
    public let summary: String
    /// Markdown paragraphs: why it matters, what is not reported on purpose, what to do about a finding.
    public let explanation: String
    /// Right and wrong ones; a test runs each.
    public let examples: [CheckExample]

    public init(
        id: String, group: CheckGroup, severity: FindingSeverity = .warning, summary: String, explanation: String, examples: [CheckExample]
    ) {
        self.id = id
        self.group = group
        self.severity = severity
        self.summary = summary
        self.explanation = explanation
        self.examples = examples
    }
}
