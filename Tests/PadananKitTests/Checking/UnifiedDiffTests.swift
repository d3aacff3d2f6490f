import Foundation
import PadananTestSupport
import Testing

@testable import PadananKit

@Suite struct UnifiedDiffTests {
    private func diff(_ old: String, _ new: String) -> String {
        String(decoding: UnifiedDiff(Array(old.utf8), Array(new.utf8)).text(path: "a.tsv"), as: UTF8.self)
    }

    @Test func equalTextsHaveNoDiff() {
        #expect(diff("satu\ndua\n", "satu\ndua\n") == "")
        #expect(diff("", "") == "")
    }

    @Test func changedLineStandsBetweenItsContext() {
        let old = (1...9).map { "baris \($0)\n" }.joined()
        let expected = """
            --- a/a.tsv
            +++ b/a.tsv
            @@ -2,7 +2,7 @@
             baris 2
             baris 3
             baris 4
            -baris 5
            +line 5
             baris 6
             baris 7
             baris 8

            """
        #expect(diff(old, old.replacingOccurrences(of: "baris 5", with: "line 5")) == expected)
    }

    @Test func linesAddedAndMissingFinalLineFeedAreShown() {
        let expected = """
            --- a/a.tsv
            +++ b/a.tsv
            @@ -1 +1,2 @@
            -satu
            \\ No newline at end of file
            +one
            +two

            """
        #expect(diff("satu", "one\ntwo\n") == expected)
    }

    @Test func carriageReturnsStayInTheLines() {
        #expect(diff("satu\r\ndua\r\n", "one\r\ndua\r\n").contains("-satu\r\n+one\r\n dua\r\n"))
    }

    @Test(.enabled(if: ExternalTool("patch") != nil, "patch is not installed"))
    func patchMakesTheNewTextOfTheOld() throws {
        let patch = try #require(ExternalTool("patch"))
        let old = (1...60).map { "baris \($0)\n" }
        var new = old
        new[3] = "changed\nand longer\n"
        new.remove(at: 30)
        new.append("the end without a line feed")
        try folder.write("a.tsv", old.joined())
        let changes = try folder.write("a.diff", diff(old.joined(), new.joined()))
        let result = try patch.run(["-s", "-p1", "-i", changes], in: folder.path)
        #expect(result.code == 0, "\(result.output)")
        #expect(try folder.read("a.tsv") == new.joined())
    }

    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }
}
