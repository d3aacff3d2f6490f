import PadananModel

/// A few rules of every group, so that these tests don't depend on which checks there are.
enum SampleRules {
    static let all = [
        rule("term-missing", .terms, .error), rule("term-forbidden", .terms, .error), rule("number-format", .numbers),
        rule("quotes", .text),
        rule("length-ratio", .text, .info), rule("brackets", .text), rule("term-inconsistent", .consistency),
    ]

    private static func rule(_ id: String, _ group: CheckGroup, _ severity: FindingSeverity = .warning) -> CheckRule {
        CheckRule(id: id, group: group, severity: severity, summary: "", explanation: "", examples: [])
    }
}
