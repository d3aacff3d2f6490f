import PadananTestSupport
import Testing

/// `align --sentences`, run as a program.
@Suite struct SentenceCommandTests {
    private let folder = try? TemporaryFolder()

    private func texts() throws -> [String] {
        let folder = try #require(folder)
        let source = "Menteri tiba di Jakarta. Ia membahas jaminan keamanan, lalu pulang.\n\nHujan turun.\n"
        let target = "The minister arrived in Jakarta. He discussed security guarantees. Then he went home.\n"
        return [try folder.write("a.id.txt", source), try folder.write("a.en.txt", target)]
    }

    @Test func twoTextsGiveABeadInEachLine() throws {
        let result = try Program.run(["align", "--sentences", "--format", "jsonl"] + texts())
        #expect(result.code == 0)
        let lines = result.output.split(separator: "\n")
        #expect(lines.count == 3)
        #expect(
            lines[0].hasPrefix(
                "{\"source\":[\"Menteri tiba di Jakarta.\"],\"target\":[\"The minister arrived in Jakarta.\"],\"confidence\":"))
        #expect(lines[1].contains("\"target\":[\"He discussed security guarantees.\",\"Then he went home.\"]"))
        #expect(lines[2].contains("\"source\":[\"Hujan turun.\"],\"target\":[]"))
    }

    @Test func documentsOfSentencesGiveTheirNumbers() throws {
        let input = """
            {"id":"a","source":["Menteri tiba di Jakarta.","Hujan turun."],"target":["The minister arrived in Jakarta."]}
            {"id":"b","source":[],"target":["Nothing."]}

            """
        let result = try Program.run(["align", "--sentences", "--format", "jsonl", "-"], input: input)
        #expect(result.code == 0)
        let lines = result.output.split(separator: "\n")
        #expect(lines.count == 2)
        #expect(lines[0].hasPrefix("{\"id\":\"a\",\"beads\":[[[0],[0]],[[1],[]]],\"confidences\":["))
        #expect(lines[1].hasPrefix("{\"id\":\"b\",\"beads\":[[[],[0]]],\"confidences\":["))
    }

    @Test func anotherValueThanAnArrayIsReported() throws {
        let result = try Program.run(["align", "--sentences", "-"], input: #"{"id":"a","source":["Ya."],"target":"Yes."}"# + "\n")
        #expect(result.code == 2)
        #expect(result.errors.contains("“target” must be an array of strings"))
    }

    @Test(arguments: [("tmx", "<tuv"), ("xliff2", "<unit"), ("html", "<tr class=")])
    func filesAreExported(_ format: String, _ mark: String) throws {
        let result = try Program.run(["align", "--sentences", "--export", format] + texts())
        #expect(result.code == 0)
        #expect(result.output.contains(mark))
        #expect(result.output.contains("The minister arrived in Jakarta."))
        #expect(result.output.contains("Hujan turun.") == (format == "html"))
    }

    @Test func pagesEscapeTheText() throws {
        let input = #"{"id":"<b>","source":["<script>alert(1)</script>"],"target":["\"&"]}"# + "\n"
        let page = try Program.run(["align", "--sentences", "--export", "html", "-"], input: input).output
        #expect(!page.contains("<script"))
        #expect(!page.contains("<b>"))
        #expect(page.contains("&lt;script&gt;"))
    }

    @Test func threeDocumentsAreRefusedAndExportNeedsSentences() throws {
        let files = try texts()
        let three = try Program.run(["align", "--sentences"] + files + [files[0]])
        #expect(three.code == 2)
        #expect(three.errors.contains("two documents at a time"))
        let alone = try Program.run(["align", "--export", "tmx"] + files)
        #expect(alone.code == 2)
        #expect(alone.errors.contains("give it with --sentences"))
    }
}
