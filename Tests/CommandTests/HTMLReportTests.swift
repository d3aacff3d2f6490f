import Foundation
import PadananTestSupport
import Testing

/// The HTML report in a real browser, by Scripts/check-html-report.py.
@Suite(.serialized, .enabled(if: hasBrowser, "python3, chromium or chromium-driver are not installed"))
struct HTMLReportTests {
    private static let script = Repository.root + "/Scripts/check-html-report.py"

    private let folder: TemporaryFolder
    private let python: ExternalTool

    init() throws {
        folder = try TemporaryFolder()
        python = try #require(ExternalTool("python3"))
    }

    private func report(_ file: String, _ options: String...) throws -> String {
        let page = folder.path("report.html")
        let result = try Program.run(["check", "--no-config", "--format", "html", "-o", page, file] + options)
        #expect(result.code == 1, "\(result.errors)")
        return page
    }

    @Test func reportOfTheArticleIsUsableAndLoadsNothing() throws {
        let page = try report(Repository.root + "/Fixtures/check/article.xlf", "-g", "builtin")
        let result = try python.run([Self.script, "check", page])
        #expect(result.code == 0, "\(result.output)")
    }

    @Test func hostileSegmentsAreShownAsTextAndNothingExecutes() throws {
        let payloads = try python.run([Self.script, "payloads"])
        #expect(payloads.output.split(separator: "\n").count >= 200)
        let file = try folder.write("payloads.jsonl", payloads.output)
        let result = try python.run([Self.script, "check", try report(file), "--payloads", file])
        #expect(result.code == 0, "\(result.output)")
    }

    @Test func reportOfTenThousandFindingsOpensAndFilters() throws {
        let pairs = (1...10_000).map { "Ada \($0) tentara di perbatasan.\tThere are \($0 + 1) troops at the border.\n" }.joined()
        let page = try report(try folder.write("many.tsv", pairs))
        // How long that takes is printed, and asserted by `make bench`: a test does not depend on time.
        let result = try python.run([Self.script, "check", page])
        #expect(result.code == 0, "\(result.output)")
    }
}

private let hasBrowser = ["python3", "chromium", "chromedriver"].allSatisfy { ExternalTool($0) != nil }
