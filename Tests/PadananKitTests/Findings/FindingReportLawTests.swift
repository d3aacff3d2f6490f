import PadananFormats
import PadananKit
import Testing

/// What holds for every report of any findings.
@Suite struct FindingReportLawTests {
    static let hostile = [
        "", "\"\u{301}quoted\"\u{301}", "<\u{301}b>\u{338} & ]]> <![CDATA[", "\u{1B}[31mred\u{1B}]0;title\u{7}", "a\r\nb\nc\rd\te",
        "\u{0}\u{1}\u{7F}\u{85}\u{9B}31m",
        "\u{202E}abc\u{2066}", "\u{FFFE}\u{FFFF}\u{10FFFF}", "مرحبا بالعالم, שלום", "=1+1", "%0A::error::x", "\n::set-env name=x::y",
        "{0} [a](1)",
        String(repeating: "k", count: 10_000), "a" + String(repeating: "\u{301}", count: 5_000), "日本語。👩‍👩‍👧", ",;\t\"\"", "\u{2028}\u{2029}\\",
    ]

    /// Findings in which every text is hostile, with spans inside, across and outside the texts.
    static let results: [CheckedResult] = hostile.flatMap { text in
        [0, 3].map { column in
            let place = SourceLocation(file: "dir/" + text, line: column == 0 ? 0 : 7, column: column)
            let count = text.utf8.count
            let spans: [TextRange?] = [nil, 0..<0, 0..<count, 1..<2, count..<count, count..<count + 9, 900..<1000]
            let findings = spans.map { span in
                Finding(
                    text, .warning, text, concept: text, source: span, target: span, expected: [text],
                    suggestion: span.map { TargetEdit($0, text) }, notes: [FindingNote(text), FindingNote(text, at: place)])
            }
            return CheckedResult(
                segment: CheckedSegment(
                    id: text, source: InlineText(text), target: InlineText(text), location: place, targetLocation: place),
                findings: findings)
        }
    }

    static let count = results.reduce(0) { $0 + $1.findings.count }

    private func report(_ format: FindingFormat) -> [UInt8] {
        Array(FindingSamples.report(format, Self.results).utf8)
    }

    private func json(_ bytes: [UInt8]) throws -> JSONValue {
        try JSONReader.read(bytes, in: 0..<bytes.count)
    }

    @Test func everyJSONLineIsAnObjectWithTheFieldsOfTheContract() throws {
        let lines = report(.jsonl).split(separator: 0x0A)
        #expect(lines.count == Self.count)
        for line in lines {
            let value = try json(Array(line))
            for name in ["rule", "severity", "file", "line", "id", "message", "source", "target", "column", "fingerprint"] {
                #expect(value[name] != nil, "\(name)")
            }
        }
    }

    @Test func textsComeBackFromJSONAsTheyWere() throws {
        let values = try report(.jsonl).split(separator: 0x0A).map { try json(Array($0)) }
        let expected = Self.results.flatMap { result in result.findings.map(\.message) }
        #expect(zip(values, expected).allSatisfy { $0["message"]?.string?.utf8.elementsEqual($1.utf8) == true })
    }

    @Test func sarifHasTheShapeOfItsSchemaAndUniqueFingerprints() throws {
        for results in [Self.results, FindingSamples.results, []] {
            let value = try json(Array(FindingSamples.report(.sarif, results).utf8))
            #expect(SARIFShape.violations(in: value) == [])
            guard case .array(let runs)? = value["runs"], case .array(let found)? = runs.first?["results"] else {
                Issue.record("no results")
                return
            }
            #expect(found.count == results.reduce(0) { $0 + $1.findings.count })
            #expect(Set(found.compactMap { $0["partialFingerprints"]?["padananFinding/v1"]?.string }).count == found.count)
        }
    }

    @Test func shapeOfSARIFRefusesWhatTheSchemaRefuses() throws {
        let region =
            #"{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"a"}},"results":[{"message":{"text":"b"},"locations":[{"physicalLocation":{"artifactLocation":{"uri":"c"},"region":{"startLine":0}}}]}]}]}"#
        for text in [
            #"{"version":"2.1.0"}"#, #"{"version":"2.1.0","runs":[{"tool":{}}]}"#, #"{"version":"2.1.0","runs":[],"x":1}"#, region,
        ] {
            #expect(SARIFShape.violations(in: try json(Array(text.utf8))).count == 1)
        }
    }

    @Test func gitLabGetsAnArrayWithUniqueFingerprintsAndLinesFromOne() throws {
        guard case .array(let issues) = try json(report(.gitlab)) else {
            Issue.record("no array")
            return
        }
        #expect(issues.count == Self.count)
        #expect(Set(issues.compactMap { $0["fingerprint"]?.string }).count == Self.count)
        #expect(issues.allSatisfy { ($0["location"]?["lines"]?["begin"]?.identifier).flatMap { Int($0) } ?? 0 >= 1 })
        #expect(try json(Array(FindingSamples.report(.gitlab, []).utf8)) == .array([]))
    }

    /// The attributes of the elements of a report, by the elements' names.
    private func elements(in bytes: [UInt8]) throws -> [String: [[String: String]]] {
        var reader = try XMLReader(ByteSource(bytes), file: "report.xml")
        var found: [String: [[String: String]]] = [:]
        while try reader.next() != .end {
            guard reader.event == .startElement else { continue }
            var attributes: [String: String] = [:]
            for attribute in ["tests", "failures", "message", "name"] { attributes[attribute] = reader.attribute(attribute, namespace: "") }
            found[reader.name, default: []].append(attributes)
        }
        return found
    }

    @Test(arguments: 0..<3)
    func countsOfJUnitAreThoseOfItsCases(_ run: Int) throws {
        let results = [Self.results, FindingSamples.results, []][run]
        let bytes = Array(FindingSamples.report(.junit, results).utf8)
        let elements = try elements(in: bytes)
        let all = elements["testsuites"] ?? [], suites = elements["testsuite"] ?? []
        let cases = elements["testcase"]?.count ?? 0, failures = elements["failure"]?.count ?? 0
        func sum(_ rows: [[String: String]], _ name: String) -> Int { rows.reduce(0) { $0 + (Int($1[name] ?? "") ?? 0) } }
        #expect(failures == results.flatMap(\.findings).count { $0.severity > .info })
        #expect(sum(all, "tests") == cases && sum(suites, "tests") == cases)
        #expect(sum(all, "failures") == failures && sum(suites, "failures") == failures)
        #expect(elements["system-out"]?.count ?? 0 == results.flatMap(\.findings).count { $0.severity == .info })
    }

    @Test func checkstyleIsWellFormedAndHasEachFileOnce() throws {
        let errors = try elements(in: report(.checkstyle))["error"] ?? []
        #expect(errors.count == Self.count)
        let files = try elements(in: Array(FindingSamples.report(.checkstyle).utf8))["file"] ?? []
        #expect(files.compactMap { $0["name"] } == ["a.tsv", "b&c, 1.xlf"])
    }

    @Test func charactersThatXMLLacksAreReplacedNotDropped() throws {
        let result = CheckedResult(
            segment: FindingSamples.results[0].segment, findings: [Finding("a", .error, "x\u{1}y\u{FFFF}z\n\u{301}")])
        let errors = try elements(in: Array(FindingSamples.report(.checkstyle, [result]).utf8))["error"] ?? []
        #expect(errors.first?["message"] == "x\u{FFFD}y\u{FFFD}z\n\u{301}")
    }

    @Test func gitHubSeesOneCommandALineAndNothingElse() {
        let lines = report(.github).split(separator: 0x0A)
        #expect(lines.count == Self.count + 1)
        for line in lines {
            #expect(line.starts(with: "::warning ".utf8) || line.starts(with: "::notice title=padanan::".utf8))
            #expect(!line.contains { $0 < 0x20 || $0 == 0x7F })
        }
    }

    @Test func gitHubIsToldWhenThereIsMoreThanItShows() {
        let one = FindingSamples.results[0]
        let ten = FindingSamples.report(.github, Array(repeating: one, count: 10))
        let more = FindingSamples.report(.github, Array(repeating: one, count: 11))
        #expect(!ten.contains("title=padanan"))
        #expect(more.hasSuffix("::notice title=padanan::11 warnings; GitHub shows 10 of a kind for each step, the log has all\n"))
    }

    @Test func noControlCharacterReachesTheTerminal() {
        let text = FindingSamples.report(.text, Self.results)
        let dangerous = text.unicodeScalars.filter { scalar in
            scalar.value < 0x20 && scalar != "\n" || (0x7F..<0xA0).contains(scalar.value) || (0x202A...0x202E).contains(scalar.value)
                || (0x2066...0x2069).contains(scalar.value)
        }
        #expect(dangerous.isEmpty)
    }

    @Test func eachFindingOfTheTextHasItsHeadingOnOneLine() {
        let text = FindingSamples.report(.text, Self.results)
        #expect(text.utf8.split(separator: 0x0A).count { $0.starts(with: "dir/".utf8) } == Self.count)
    }

    @Test func coloursAreTheOnlyDifferenceOfAColouredReport() {
        var settings = FindingSamples.settings
        settings.palette = Palette(isColored: true)
        let colored = FindingSamples.report(.text, settings: settings)
        #expect(colored.contains("\u{1B}[33mwarning:\u{1B}[0m") && colored.contains("\u{1B}[31merror:\u{1B}[0m"))
        var (plain, isEscape) = (String.UnicodeScalarView(), false)
        for scalar in colored.unicodeScalars {
            if scalar == "\u{1B}" { isEscape = true }
            if !isEscape { plain.append(scalar) }
            if scalar == "m" { isEscape = false }
        }
        #expect(String(plain) == FindingSamples.report(.text))
    }

    /// The cells of a CSV file that is well-formed.
    private func rows(_ bytes: [UInt8]) -> [[String]] {
        var (rows, row, cell, isQuoted) = ([[String]](), [String](), [UInt8](), false)
        var index = 0
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "\"") where isQuoted && index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "\""):
                cell.append(bytes[index])
                index += 1
            case UInt8(ascii: "\""): isQuoted.toggle()
            case UInt8(ascii: ",") where !isQuoted, 0x0D where !isQuoted:
                row.append(String(decoding: cell, as: UTF8.self))
                cell = []
                guard bytes[index] == 0x0D else { break }
                rows.append(row)
                (row, index) = ([], index + 1)
            default: cell.append(bytes[index])
            }
            index += 1
        }
        return rows
    }

    @Test func everyRowOfTheTableHasAllCellsAndNoneIsAFormula() {
        let rows = rows(report(.csv))
        #expect(rows.count == Self.count + 1)
        #expect(rows.allSatisfy { $0.count == rows[0].count })
        #expect(rows.joined().allSatisfy { !"=+-@\t\r\n".utf8.contains($0.utf8.first ?? 0x61) })
        let messages = Self.results.flatMap { $0.findings.map(\.message) }
        #expect(zip(rows.dropFirst(), messages).allSatisfy { FormulaGuard.unguarded($0[6]).utf8.elementsEqual($1.utf8) })
    }

    @Test func longSegmentsCostNoMoreThanTheyAreLong() {
        var result = FindingSamples.results[0]
        result.segment.source.text = String(repeating: "kata ", count: 200_000)
        result.segment.target.text = String(repeating: "w", count: 1_000_000)
        result.findings = [Finding("a", .error, "b", source: 999_000..<999_004, target: 0..<1_000_000)]
        let lines = FindingSamples.report(.text, [result]).split(separator: "\n")
        #expect(lines.dropLast().allSatisfy { $0.count <= 100 })
        #expect(lines[2].hasSuffix("^^^^") && lines[4].hasSuffix("^^^^"))
    }
}
