import PadananModel

/// A rule of `padanan glossary lint`: what it reports, its page, and how it looks.
public struct LintRule: Sendable {
    /// Stable, in lower case with hyphens.
    public let id: String
    public let severity: FindingSeverity
    /// One sentence: what is reported.
    public let summary: String
    /// Why it matters and what to do.
    public let explanation: String
    /// Glossary tables, each with its header, in which the rule finds something; a test runs each.
    public let wrong: [String]
    /// Tables in which it finds nothing.
    public let right: [String]
    let look: @Sendable (LintGlossary, inout LintReport) -> Void

    init(
        _ id: String, _ severity: FindingSeverity, _ summary: String, _ explanation: String, wrong: [String], right: [String],
        look: @escaping @Sendable (LintGlossary, inout LintReport) -> Void
    ) {
        self.id = id
        self.severity = severity
        self.summary = summary
        self.explanation = explanation
        self.wrong = wrong
        self.right = right
        self.look = look
    }

    /// The page of the rule as Markdown, ending with a line feed.
    public var page: String {
        var text = "## \(id)\n\n*\(severity.rawValue)*\n\n\(summary)\n\n\(explanation)\n"
        for (title, tables) in [("Reported", wrong), ("Not reported", right)] {
            text += "\n### \(title)\n"
            for table in tables { text += "\n```csv\n\(table)\n```\n" }
        }
        return text
    }
}
