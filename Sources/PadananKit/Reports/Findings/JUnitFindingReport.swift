import PadananModel

/// Writes findings in the XML of JUnit, which every service for continuous integration shows: a suite for each file of the run, a test
/// case for each finding.
///
/// An error or warning is a failure; an info passes and says its message on `system-out`. A file without findings has one case that passes,
/// one that couldn't be read, or only in part, a case that is an error.
/// Memory: what is written of all findings, up to the end, since the counts come first.
/// - Source: the schema of Jenkins, `junit-10.xsd`, and the attributes `file` and `line`, which GitLab and others read.
public struct JUnitFindingReport: FindingReport {
    /// The cases of one file.
    private struct Suite {
        var cases: [UInt8] = []
        var tests = 0
        var failures = 0
        var errors = 0
    }

    private let paths: ReportPaths
    private var files: [String] = []
    private var suites: [String: Suite] = [:]

    public init(_ settings: FindingReportSettings) {
        paths = ReportPaths(settings)
    }

    public mutating func begin() -> [UInt8] { [] }

    public mutating func write(_ result: CheckedResult) -> [UInt8] {
        let file = result.segment.location.file
        if suites[file] == nil { files.append(file) }
        var places = FindingPlaces(result.segment)
        for finding in result.findings {
            let element = testCase(finding, result.segment, places.place(of: finding).start)
            suites[file, default: Suite()].cases += element.utf8
            suites[file]?.tests += 1
            suites[file]?.failures += finding.severity == .info ? 0 : 1
        }
        return []
    }

    public mutating func end(_ totals: CheckTotals) -> [UInt8] {
        let known = Set(totals.files.map(\.path))
        for file in totals.files { file.readingProblem.map { addError($0, file.path) } }
        for file in totals.files where suites[file.path]?.tests ?? 0 == 0 { suites[file.path] = cleanSuite(file) }
        let order = totals.files.map(\.path) + files.filter { !known.contains($0) }
        let sum = suites.values.reduce(into: Suite()) { sum, suite in
            (sum.tests, sum.failures, sum.errors) = (sum.tests + suite.tests, sum.failures + suite.failures, sum.errors + suite.errors)
        }
        var bytes = Array("\(ReportXML.declaration)<testsuites name=\"padanan\"\(Self.counts(sum))>\n".utf8)
        for file in order {
            guard let suite = suites[file] else { continue }
            let name = ReportXML.attribute("name", paths.relative(file))
            bytes += "  <testsuite\(name)\(Self.counts(suite))>\n".utf8
            bytes += suite.cases
            bytes += "  </testsuite>\n".utf8
        }
        return bytes + "</testsuites>\n".utf8
    }

    private static func counts(_ suite: Suite) -> String {
        " tests=\"\(suite.tests)\" failures=\"\(suite.failures)\" errors=\"\(suite.errors)\""
    }

    /// A case that says that not all of a file was checked.
    private mutating func addError(_ message: String, _ file: String) {
        let path = paths.relative(file)
        let attributes = ReportXML.attribute("name", "reading") + ReportXML.attribute("classname", path) + ReportXML.attribute("file", path)
        let element = "    <testcase\(attributes)>\n      <error\(ReportXML.attribute("message", message))/>\n    </testcase>\n"
        suites[file, default: Suite()].cases += element.utf8
        suites[file]?.tests += 1
        suites[file]?.errors += 1
    }

    private func cleanSuite(_ file: CheckTotals.File) -> Suite {
        let name = ReportXML.attribute("name", TextColumns.count(file.segments, "segment"))
        let className = ReportXML.attribute("classname", paths.relative(file.path))
        return Suite(cases: Array("    <testcase\(name)\(className)/>\n".utf8), tests: 1)
    }

    private func testCase(_ finding: Finding, _ segment: CheckedSegment, _ place: SourceLocation) -> String {
        let path = paths.relative(place.file)
        var tag = "    <testcase" + ReportXML.attribute("name", "\(finding.rule), segment \(segment.id)")
        tag += ReportXML.attribute("classname", path) + ReportXML.attribute("file", path)
        if place.line > 0 { tag += ReportXML.attribute("line", place.line) }
        let body = ReportXML.text(Self.body(finding, segment, SourceLocation(file: path, line: place.line, column: place.column)))
        if finding.severity == .info { return "\(tag)>\n      <system-out>\(body)</system-out>\n    </testcase>\n" }
        let attributes = ReportXML.attribute("message", finding.message) + ReportXML.attribute("type", finding.severity.rawValue)
        return "\(tag)>\n      <failure\(attributes)>\(body)</failure>\n    </testcase>\n"
    }

    /// What a reader needs who sees nothing else.
    private static func body(_ finding: Finding, _ segment: CheckedSegment, _ place: SourceLocation) -> String {
        var lines = ["\(place): \(finding.severity.rawValue): \(finding.message) [\(finding.rule)]"]
        lines += ["source: \(segment.source.text)", "target: \(segment.target.text)"]
        if !finding.expected.isEmpty { lines.append("expected: " + finding.expected.map { "“\($0)”" }.joined(separator: ", ")) }
        if let edit = finding.suggestion { lines.append("help: " + EditWording.advice(edit, finding, segment)) }
        for note in finding.notes { lines.append("note: " + (note.location.map { "\($0), " } ?? "") + note.text) }
        return lines.joined(separator: "\n")
    }
}
