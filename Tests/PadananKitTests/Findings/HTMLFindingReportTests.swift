import Foundation
import PadananKit
import Testing

@Suite struct HTMLFindingReportTests {
    private static let rule = CheckRule(
        id: "term-missing", group: .terms, summary: "A term is not rendered.", explanation: "", examples: [])
    private let settings = FindingReportSettings(rules: [rule], version: "1.2.3", baseFolder: "/news")

    private func page(_ results: [CheckedResult], _ totals: CheckTotals = CheckTotals()) -> [UInt8] {
        var report = HTMLFindingReport(settings)
        var bytes = report.begin()
        for result in results { bytes += report.write(result) }
        return bytes + report.end(totals)
    }

    /// A segment with everything that a report may have to show, all texts ending in `text`.
    private func result(_ text: String = "") -> CheckedResult {
        let source = "😀 Rusia meminta jaminan keamanan." + text, target = "Russia asked for safety." + text
        var code = InlineCode(.standalone, id: "1" + text, offset: 5)
        code.display = "<br>" + text
        let segment = CheckedSegment(
            id: "u1" + text, source: InlineText(source, codes: [code]), target: InlineText(target),
            location: SourceLocation(file: "a.xlf" + text, line: 7, column: 3), document: 2)
        let finding = Finding(
            "term-missing" + text, .warning, "“jaminan keamanan” is not rendered" + text, concept: "security-guarantee" + text,
            source: 19..<35, target: 17..<23, expected: ["security guarantees" + text],
            suggestion: TargetEdit(17..<23, "security guarantees" + text, isCertain: false),
            notes: [FindingNote("preferred term" + text, at: SourceLocation(file: "glossary.csv" + text, line: 4))])
        let highlight = TermHighlight(concept: "security-guarantee" + text, source: 19..<35, target: 17..<23, status: "unlisted" + text)
        return CheckedResult(segment: segment, findings: [finding], highlights: [highlight])
    }

    private func totals(_ text: String = "") -> CheckTotals {
        var totals = CheckTotals()
        var file = CheckTotals.File(path: "a.xlf" + text)
        (file.segments, file.occurrences, file.approved) = (1234, 10, 9)
        file.findings = ["term-missing" + text: 1]
        totals.files = [file]
        var use = CheckTotals.ConceptUse(concept: "security-guarantee" + text, term: "jaminan keamanan" + text)
        use.renderings = [
            .init(text: "security guarantees" + text, status: "preferred", count: 9),
            .init(text: "safety" + text, status: "x" + text, count: 1),
        ]
        totals.concepts = [use]
        totals.severities = [.warning: 1]
        return totals
    }

    private func island(_ page: [UInt8]) throws -> [JSONValue] {
        var records: [JSONValue] = []
        var place = 0
        while let start = page[place...].firstRange(of: Array("class=\"data\">".utf8))?.upperBound {
            let end = try #require(page[start...].firstRange(of: Array("</script>".utf8))?.lowerBound)
            guard case .array(let block) = try JSONReader.read(page, in: start..<end) else { throw CancellationError() }
            records += block
            place = end
        }
        return records
    }

    /// The names of the tags in their order, script, style and noscript taken as elements with text as a browser does.
    private func tags(_ page: [UInt8]) -> [String] {
        var names: [String] = []
        var place = 0
        while let start = page[place...].firstIndex(of: UInt8(ascii: "<")), let end = page[start...].firstIndex(of: UInt8(ascii: ">")) {
            let tag = page[start + 1..<end]
            names.append(String(decoding: tag.prefix { $0 != UInt8(ascii: " ") }, as: UTF8.self))
            place = end + 1
            if tag.last == UInt8(ascii: "/") { names.removeLast() }
            guard let name = names.last, ["script", "style"].contains(name) else { continue }
            place = page[place...].firstRange(of: Array("</\(name)>".utf8))?.lowerBound ?? page.count
        }
        return names
    }

    // MARK: Data

    @Test func islandGivesTheFindingsBackWithOffsetsAsJavaScriptCounts() throws {
        let records = try island(page([result(), result()], totals()))
        #expect(records.count == 2)
        let record = try #require(records.first)
        #expect(record["source"]?.string == "😀 Rusia meminta jaminan keamanan.")
        #expect(record["file"]?.string == "a.xlf")
        #expect(record["line"] == .number("7"))
        #expect(record["sourceCodes"] == .array([.array([.number("3"), .string("<br>")])]))
        guard case .array(let findings) = record["findings"], let finding = findings.first else { throw CancellationError() }
        #expect(finding["rule"]?.string == "term-missing")
        #expect(finding["message"]?.string == "“jaminan keamanan” is not rendered")
        #expect(finding["source"] == .array([.number("17"), .number("33")]))
        #expect(finding["target"] == .array([.number("17"), .number("23")]))
        #expect(finding["edit"]?["replacement"]?.string == "security guarantees")
        guard case .array(let notes) = finding["notes"] else { throw CancellationError() }
        #expect(notes.first?["place"]?.string == "glossary.csv:4")
        guard case .array(let terms) = record["terms"] else { throw CancellationError() }
        #expect(terms.first?["status"]?.string == "unlisted")
    }

    @Test(arguments: HostileTexts.all.indices) func islandGivesHostileTextsBack(_ index: Int) throws {
        let text = HostileTexts.all[index]
        let record = try #require(try island(page([result(text)], totals(text))).first)
        #expect(record["target"]?.string.map { Array($0.utf8) } == Array(("Russia asked for safety." + text).utf8))
        #expect(record["id"]?.string.map { Array($0.utf8) } == Array(("u1" + text).utf8))
    }

    @Test func blocksOfManySegmentsAreComplete() throws {
        var small = result()
        small.findings = []
        #expect(try island(page(Array(repeating: small, count: 2345))).count == 2345)
    }

    @Test func runWithoutFindingsHasAnEmptyIsland() throws {
        #expect(try island(page([])).isEmpty)
    }

    // MARK: Safety

    @Test(arguments: HostileTexts.all.indices) func noTextChangesTheTagsOfThePage(_ index: Int) {
        let text = HostileTexts.all[index]
        // An empty text makes the rule the known one, whose summary is written.
        let harmless = text.isEmpty ? "" : "harmless"
        let isSame = tags(page([result(text)], totals(text))) == tags(page([result(harmless)], totals(harmless)))
        #expect(isSame)
    }

    @Test func tagsAreBalanced() {
        var open: [String] = []
        let empty: Set = ["!DOCTYPE", "meta", "input"]
        for tag in tags(page([result()], totals())) where !empty.contains(tag) {
            if tag.hasPrefix("/") { #expect(open.popLast() == String(tag.dropFirst())) } else { open.append(tag) }
        }
        #expect(open.isEmpty)
    }

    @Test func pageNamesNoOtherPlaceThanTheNamespaceOfSVG() {
        let text = String(decoding: page([result()], totals()), as: UTF8.self)
        #expect(text.components(separatedBy: "://").count == 2)
        #expect(text.contains("xmlns=\"http://www.w3.org/2000/svg\""))
        for word in ["url(", "@import", "src=", "<link", "innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval("] {
            #expect(!text.contains(word), "\(word)")
        }
    }

    @Test(arguments: ["style", "script"]) func policyHasTheHashOf(_ name: String) throws {
        let page = page([])
        let start = try #require(page.firstRange(of: Array("<\(name)>".utf8))?.upperBound)
        let end = try #require(page[start...].firstRange(of: Array("</\(name)>".utf8))?.lowerBound)
        let hash = SHA256.base64(Array(page[start..<end]))
        #expect(page.contains("\(name)-src 'sha256-\(hash)';"), "HTMLPage.policy must have for \(name): sha256-\(hash)")
    }

    @Test func hashIsThatOfTheStandard() {
        #expect(SHA256.base64(Array("abc".utf8)) == "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=")
        #expect(SHA256.base64([]) == "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=")
    }

    @Test func rangesOutsideOfTheTextAreCutToIt() throws {
        var result = result()
        result.findings[0].target = 20..<900
        result.findings[0].suggestion = TargetEdit(700..<900, "x")
        let records = try island(page([result]))
        guard case .array(let findings) = records.first?["findings"] else { throw CancellationError() }
        #expect(findings.first?["target"] == .array([.number("20"), .number("24")]))
    }

    // MARK: Bytes

    @Test func sameInputGivesTheSameBytes() {
        var totals = totals()
        totals.files[0].findings = Dictionary(uniqueKeysWithValues: (0..<50).map { ("rule-\($0)", $0 % 3 + 1) })
        #expect(page([result()], totals) == page([result()], totals))
        let counts = Dictionary(uniqueKeysWithValues: (0..<50).reversed().map { ("rule-\($0)", $0 % 3 + 1) })
        let first = page([result()], totals)
        totals.files[0].findings = counts
        #expect(page([result()], totals) == first)
    }

    @Test func whatStandsBehindTheFindingsDoesNotGrowWithTheirNumber() {
        func end(_ count: Int) -> Int {
            var report = HTMLFindingReport(settings)
            for _ in 0..<count { _ = report.write(result()) }
            return report.end(totals()).count
        }
        #expect(end(200) == end(2000))
        #expect(end(200) > end(1))
    }

    @Test func hugeSegmentsAreNotKept() {
        let huge = result(String(repeating: "jaminan", count: 15_000))
        var report = HTMLFindingReport(settings)
        for _ in 0..<4 { _ = report.write(huge) }
        #expect(report.end(totals()).count < 100_000)
    }

    // MARK: Overview

    @Test func overviewSaysWhatTheRunAmountsTo() {
        let text = String(decoding: page([result()], totals()), as: UTF8.self)
        for part in [
            "1,234", "90 % of 10", "9 of 10", "90 %</dd>", "A term is not rendered.", "padanan check 1.2.3, id → en", "✓ security guar",
        ] {
            #expect(text.contains(part), "\(part)")
        }
    }

    @Test func ruleThatFoundNothingIsNamed() {
        #expect(page([]).contains("Nothing found by term-missing."))
    }

    @Test func renderingsBeyondTheColumnsAreCountedTogether() {
        var totals = totals()
        totals.concepts[0].renderings += (1...6).map { .init(text: "rendering \($0)", status: "unlisted", count: 2) }
        let page = page([], totals)
        #expect(page.contains("+ 5 others") && page.contains("rendering 1") && !page.contains("rendering 2"))
    }

    @Test func conceptsRenderedWorstComeFirstAndTheRestIsCounted() {
        var totals = CheckTotals()
        totals.concepts = (0..<60).map { number in
            var use = CheckTotals.ConceptUse(concept: "concept-\(number)", term: "istilah-\(number)")
            use.renderings = [.init(text: "term", status: "preferred", count: 5)]
            use.missing = number
            return use
        }
        let page = page([], totals)
        #expect(page.contains("istilah-59<") && page.contains("istilah-20<") && !page.contains("istilah-19<"))
        #expect(page.contains("Of 20 concepts more, 1 are rendered as approved throughout."))
    }

    @Test func browserWithoutScriptsGetsAList() {
        var totals = totals()
        totals.severities = [.warning: 150]
        let page = page(Array(repeating: result(), count: 150), totals)
        #expect(page.contains("<noscript><p>Without JavaScript there are no filters; these are the first 100 of 150 findings.</p>"))
        #expect(page.contains("<p dir=\"auto\">Russia asked for safety.</p>"))
    }
}
