import PadananKit
import PadananTestSupport
import Testing

/// Words linked on threads, and how the links are written.
@Suite struct WordAlignmentReportTests {
    private static let record = AlignedWords(
        unit: TranslationUnit(
            id: "7", source: "kapal <kecil>", target: "small ship", location: SourceLocation(file: "a.tsv", line: 3, column: 1)),
        source: ["kapal", "<kecil>"].map { Array($0.utf8) }, target: ["small", "ship"].map { Array($0.utf8) },
        links: [WordLink(source: 0, target: 1, probability: 0.98765), WordLink(source: 1, target: 0, probability: 1)])

    private func written(_ format: WordAlignmentFormat, showsProbabilities: Bool = false) -> String {
        let report = WordAlignmentReport(.indonesianEnglish, format: format, showsProbabilities: showsProbabilities)
        return String(decoding: report.header + report.write(Self.record) + report.footer, as: UTF8.self)
    }

    @Test func pharaohHasALineOfPairs() {
        #expect(written(.pharaoh) == "0-1 1-0\n")
        #expect(written(.pharaoh, showsProbabilities: true) == "0-1:0.988 1-0:1.000\n")
    }

    @Test func jsonHasTheWordsToo() {
        let start = "{\"id\":\"7\",\"source\":\"kapal <kecil>\",\"target\":\"small ship\",\"sourceTokens\":[\"kapal\",\"<kecil>\"],"
        let end = "\"targetTokens\":[\"small\",\"ship\"],\"alignment\":\"0-1 1-0\""
        #expect(written(.jsonl) == start + end + "}\n")
        #expect(written(.jsonl, showsProbabilities: true).hasPrefix(start + end + ",\"probabilities\":[0.988,1"))
    }

    @Test func htmlIsEscapedAndHasACellForEachLink() {
        let page = written(.html)
        #expect(page.contains("title=\"kapal – ship, 0.988\""))
        #expect(page.contains("&lt;kecil&gt;"))
        #expect(!page.contains("<kecil>"))
        #expect(page.split(separator: "●").count == 3)
        #expect(page.hasPrefix("<!DOCTYPE html>"))
        #expect(page.hasSuffix("</html>\n"))
    }

    @Test func policyHasTheHashOfTheStyle() throws {
        let page = Array(written(.html).utf8)
        let start = try #require(page.firstRange(of: Array("<style>".utf8))?.upperBound)
        let end = try #require(page[start...].firstRange(of: Array("</style>".utf8))?.lowerBound)
        #expect(written(.html).contains("style-src 'sha256-\(SHA256.base64(Array(page[start..<end])))';"))
    }

    @Test func threadsChangeNothing() {
        let units = (0..<40).map { number in
            TranslationUnit(
                id: "\(number)", source: "kapal \(number % 7) kecil.", target: "small ship \(number % 7).",
                location: SourceLocation(file: "a.tsv", line: number, column: 1))
        }
        let reports = [1, 3].map { threads in
            var run = WordAlignmentRun(.indonesianEnglish, threads: threads)
            run.add(units)
            var text = ""
            let report = WordAlignmentReport(.indonesianEnglish, format: .pharaoh, showsProbabilities: true)
            var rounds = 0
            let aligner = run.train { rounds += 1 }
            run.align(units, with: aligner) { for record in $0 { text += String(decoding: report.write(record), as: UTF8.self) } }
            #expect(rounds == run.rounds)
            return text
        }
        #expect(reports[0] == reports[1])
        #expect(reports[0].contains("1-2:1.000"))
    }
}
