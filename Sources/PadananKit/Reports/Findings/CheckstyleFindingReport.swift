import PadananModel

/// Writes findings in the XML of Checkstyle, which editors and review bots read: one `file` for each file, whatever the order of the run.
///
/// Memory: what is written of all findings, up to the end.
public struct CheckstyleFindingReport: FindingReport {
    private let paths: ReportPaths
    private var files: [String] = []
    private var errors: [String: [UInt8]] = [:]

    public init(_ settings: FindingReportSettings) {
        paths = ReportPaths(settings)
    }

    public mutating func begin() -> [UInt8] {
        Array((ReportXML.declaration + "<checkstyle version=\"10.0\">\n").utf8)
    }

    public mutating func write(_ result: CheckedResult) -> [UInt8] {
        var places = FindingPlaces(result.segment)
        for finding in result.findings {
            let place = places.place(of: finding).start
            if errors[place.file] == nil { files.append(place.file) }
            errors[place.file, default: []] += Self.element(finding, place).utf8
        }
        return []
    }

    public mutating func end(_ totals: CheckTotals) -> [UInt8] {
        var bytes: [UInt8] = []
        for file in totals.files {
            guard let problem = file.readingProblem else { continue }
            if errors[file.path] == nil { files.append(file.path) }
            let attributes = ReportXML.attribute("severity", "error") + ReportXML.attribute("message", problem)
            errors[file.path, default: []] += "    <error\(ReportXML.attribute("line", 1))\(attributes)/>\n".utf8
        }
        for file in files {
            bytes += "  <file\(ReportXML.attribute("name", paths.relative(file)))>\n".utf8
            bytes += errors[file] ?? []
            bytes += "  </file>\n".utf8
        }
        return bytes + "</checkstyle>\n".utf8
    }

    private static func element(_ finding: Finding, _ place: SourceLocation) -> String {
        var tag = "    <error" + ReportXML.attribute("line", max(1, place.line))
        if place.column > 0 { tag += ReportXML.attribute("column", place.column) }
        tag += ReportXML.attribute("severity", finding.severity.rawValue) + ReportXML.attribute("message", finding.message)
        return tag + ReportXML.attribute("source", "padanan." + finding.rule) + "/>\n"
    }
}
