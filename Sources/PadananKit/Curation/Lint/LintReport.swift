import PadananModel

/// The findings of a run in the making.
struct LintReport {
    private(set) var findings: [LintFinding] = []
    /// The rule that is looking.
    private var rule = ""
    private var severity = FindingSeverity.warning

    mutating func begin(_ rule: LintRule) { (self.rule, severity) = (rule.id, rule.severity) }

    /// Reports something about `entry`, in `cell` when there is one.
    ///
    /// - Parameter text: what may be written into the cell blindly.
    mutating func add(_ message: String, _ entry: LintEntry, _ cell: LintCell? = nil, text: String? = nil) {
        let fix = cell.flatMap { cell in text.map { LintFix(file: entry.concept.location.file, range: cell.range, text: $0) } }
        let location = cell?.location ?? entry.concept.location
        findings.append(
            LintFinding(rule: rule, severity: severity, message: message, concept: entry.concept.id, location: location, fix: fix))
    }
}
