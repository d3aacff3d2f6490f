/// The forms in which findings are written.
public enum FindingFormat: String, Sendable, CaseIterable {
    /// For people: the line, the words with carets under them, what to write.
    case text
    /// JSON objects, one a line and finding.
    case jsonl

    /// What it is called on the command line.
    public var id: String { rawValue }

    /// A report in this form.
    public func report(_ settings: FindingReportSettings) -> any FindingReport {
        switch self {
        case .text: TextFindingReport(settings)
        case .jsonl: JSONLinesFindingReport(settings)
        }
    }
}
