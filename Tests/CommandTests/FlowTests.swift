import Foundation
import PadananTestSupport
import Testing

/// The whole way of an article, as `Scripts/flow.sh` goes it.
@Suite struct FlowTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test func theFlowPrintsWhatIsWrittenDown() throws {
        let result = try Shell.run("exec 2>&1\nFLOW=\(folder.path("kerja")) Scripts/flow.sh padanan")
        #expect(result.code == 0)
        #expect(Self.withoutCounts(result.output) == Self.withoutCounts(try Repository.text("Tests/CommandTests/Golden/flow.txt")))
        let article = try folder.read("kerja/target/perundingan.html")
        #expect(article.contains("discussed <b>security guarantees</b> for the country on 14 May 2025. NATO and the European Union"))
        #expect(try folder.read("kerja/laporan.html").contains("date-mismatch"))
    }

    @Test func theFlowLeavesNothingBehind() throws {
        let result = try Shell.run("TMPDIR=\(folder.path) Scripts/flow.sh padanan")
        #expect(result.code == 0 && result.errors.isEmpty)
        #expect(try folder.names().isEmpty)
    }

    /// How large the published glossaries are, and where their concepts stand, is no matter of the flow.
    private static func withoutCounts(_ text: String) -> String {
        ["[0-9]+ lines of [0-9]+ concepts", "glossary: [0-9]+ concepts", "\\.csv:[0-9]+"].reduce(text) {
            $0.replacingOccurrences(of: $1, with: "…", options: .regularExpression)
        }
    }
}
