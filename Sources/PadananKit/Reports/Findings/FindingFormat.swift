/// The forms in which findings are written.
public enum FindingFormat: String, Sendable, CaseIterable {
    /// For people: the line, the words with carets under them, what to write.
    case text
    /// JSON objects, one a line and finding.
    case jsonl
    /// SARIF 2.1.0, for code scanning.
    case sarif
    /// JUnit's XML, for continuous integration.
    case junit
    /// Checkstyle's XML, for editors and review bots.
    case checkstyle
    /// Annotations of GitHub Actions.
    case github
    /// The code quality report of GitLab.
    case gitlab
    /// A table for spreadsheets.
    case csv
    /// A page for a browser, in one file.
    case html

    /// What it is called on the command line.
    public var id: String { rawValue }

    /// A report in this form.
    public func report(_ settings: FindingReportSettings) -> any FindingReport {
        switch self {
        case .text: TextFindingReport(settings)
        case .jsonl: JSONLinesFindingReport(settings)
        case .sarif: SARIFFindingReport(settings)
        case .junit: JUnitFindingReport(settings)
        case .checkstyle: CheckstyleFindingReport(settings)
        case .github: GitHubFindingReport(settings)
        case .gitlab: GitLabFindingReport(settings)
        case .csv: CSVFindingReport(settings)
        case .html: HTMLFindingReport(settings)
        }
    }

    /// Whether the report shows the terms of segments and how concepts are rendered, which must be collected for it.
    public var showsTerms: Bool { self == .html }
}
