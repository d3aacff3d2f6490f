import PadananModel

/// Writes findings as annotations of GitHub Actions: `::warning file=…,line=…,col=…,endColumn=…,title=…::message`.
///
/// GitHub shows only the first ten errors, ten warnings and ten notices of a step beside the changes. When there are more of a kind, a last
/// notice says how many there are; the log has them all.
/// - Source: docs.github.com, “Workflow commands for GitHub Actions”; the escapes are those of actions/toolkit, `command.ts`.
public struct GitHubFindingReport: FindingReport {
    private let paths: ReportPaths
    private var counts: [FindingSeverity: Int] = [:]

    public init(_ settings: FindingReportSettings) {
        paths = ReportPaths(settings)
    }

    public mutating func begin() -> [UInt8] { [] }

    public mutating func write(_ result: CheckedResult) -> [UInt8] {
        var places = FindingPlaces(result.segment)
        var bytes: [UInt8] = []
        for finding in result.findings {
            counts[finding.severity, default: 0] += 1
            bytes += command(finding, result.segment, places.place(of: finding)).utf8
        }
        return bytes
    }

    public mutating func end(_ totals: CheckTotals) -> [UInt8] {
        let problems = totals.files.compactMap { file in file.readingProblem.map { problem($0, file.path) } }.joined()
        return Array(problems.utf8) + remark
    }

    /// An annotation of a whole file.
    private func problem(_ message: String, _ path: String) -> String {
        let file = path == "-" ? "" : "file=\(Self.escape(paths.relative(path), isProperty: true)),"
        return "::error \(file)title=padanan::\(Self.escape(message, isProperty: false))\n"
    }

    /// The notice that there is more than GitHub shows.
    private var remark: [UInt8] {
        guard counts.values.contains(where: { $0 > Self.mostShown }) else { return [] }
        let found = FindingSeverity.allCases.reversed().compactMap { severity in
            counts[severity].map { TextColumns.count($0, severity.rawValue) }
        }
        let message = "\(found.joined(separator: ", ")); GitHub shows \(Self.mostShown) of a kind for each step, the log has all"
        return Array("::notice title=padanan::\(Self.escape(message, isProperty: false))\n".utf8)
    }

    private static let mostShown = 10

    private func command(_ finding: Finding, _ segment: CheckedSegment, _ place: FindingPlace) -> String {
        var properties: [String] = []
        if place.start.file != "-" { properties.append("file=" + Self.escape(paths.relative(place.start.file), isProperty: true)) }
        if place.start.line > 0 { properties.append("line=\(place.start.line)") }
        if place.start.line > 0, place.start.column > 0 {
            properties.append("col=\(place.start.column)")
            if let end = place.endColumnOnLine { properties.append("endColumn=\(end)") }
        }
        properties.append("title=" + Self.escape(finding.rule, isProperty: true))
        let message = Self.escape(finding.message + advice(finding, segment), isProperty: false)
        return "::\(finding.severity.gitHubCommand) \(properties.joined(separator: ","))::\(message)\n"
    }

    /// What to write, unless the message says it.
    private func advice(_ finding: Finding, _ segment: CheckedSegment) -> String {
        guard let edit = finding.suggestion, !EditWording.isSaid(in: finding.message) else { return "" }
        return "; " + EditWording.advice(edit, finding, segment)
    }

    /// `text` as data or property of a command; other control characters as pictures, since the log is shown as a terminal would.
    private static func escape(_ text: String, isProperty: Bool) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "%": result += "%25".unicodeScalars
            case "\r": result += "%0D".unicodeScalars
            case "\n": result += "%0A".unicodeScalars
            case ":" where isProperty: result += "%3A".unicodeScalars
            case "," where isProperty: result += "%2C".unicodeScalars
            default: result.append(TerminalText.shown(scalar))
            }
        }
        return String(result)
    }
}

extension FindingSeverity {
    /// The command that annotates with it.
    fileprivate var gitHubCommand: String { self == .info ? "notice" : rawValue }
}
