import PadananFormats
import PadananModel

/// Writes findings as the code quality report of GitLab: a JSON array of issues.
///
/// - Source: docs.gitlab.com, “Code Quality report format”. Lines count from 1; what belongs to a whole file stands on line 1.
public struct GitLabFindingReport: FindingReport {
    private let paths: ReportPaths
    private var fingerprints = FingerprintCounter()
    private var isFirst = true

    public init(_ settings: FindingReportSettings) {
        paths = ReportPaths(settings)
    }

    public mutating func begin() -> [UInt8] { Array("[".utf8) }

    public mutating func write(_ result: CheckedResult) -> [UInt8] {
        var places = FindingPlaces(result.segment)
        var bytes: [UInt8] = []
        for finding in result.findings {
            bytes += (isFirst ? "\n" : ",\n").utf8
            isFirst = false
            var writer = JSONWriter()
            let fingerprint = fingerprints.next(finding, in: result.segment)
            writer.object { writeIssue(finding, fingerprint, places.place(of: finding).start, &$0) }
            bytes += writer.bytes
        }
        return bytes
    }

    public mutating func end(_ totals: CheckTotals) -> [UInt8] { Array("\n]\n".utf8) }

    private func writeIssue(_ finding: Finding, _ fingerprint: String, _ place: SourceLocation, _ writer: inout JSONWriter) {
        writer.name("description")
        writer.string(finding.message)
        writer.name("check_name")
        writer.string(finding.rule)
        writer.name("fingerprint")
        writer.string(fingerprint)
        writer.name("severity")
        writer.string(finding.severity.gitLabName)
        writer.name("location")
        writer.object { writer in
            writer.name("path")
            writer.string(paths.relative(place.file))
            writer.name("lines")
            writer.object { writer in
                writer.name("begin")
                writer.integer(max(1, place.line))
            }
        }
    }
}

extension FindingSeverity {
    /// Its name in GitLab.
    fileprivate var gitLabName: String {
        switch self {
        case .info: "info"
        case .warning: "minor"
        case .error: "major"
        }
    }
}
