import PadananTestSupport
import Testing

/// Where results go, and that they are always the same.
@Suite struct OutputTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private static let article = ["-g", "Fixtures/align/glossary.csv", "Fixtures/articles/jaminan-keamanan.id.txt"]
    private static let commands = [
        ["recognize"] + article, ["recognize", "--derived"] + article, ["align"] + article + ["Fixtures/articles/jaminan-keamanan.en.txt"],
        ["analyze", "Fixtures/articles/jaminan-keamanan.id.txt"], ["analyze", "--all", "Fixtures/articles/suku-bunga.id.txt"],
    ]

    // MARK: Files

    @Test(arguments: commands, ["text", "jsonl", "tsv"])
    func theOutputFileHasWhatStandardOutputWouldHave(_ command: [String], _ format: String) throws {
        let path = folder.path("out.txt")
        let printed = try Program.run(command + ["--format", format])
        let written = try Program.run(command + ["--format", format, "-o", path])
        #expect(printed.code == 0)
        #expect(!printed.output.isEmpty)
        #expect(written.code == 0)
        #expect(written.output.isEmpty)
        #expect(written.errors.isEmpty)
        #expect(try folder.read("out.txt") == printed.output)
        #expect(try folder.names() == ["out.txt"])
    }

    @Test func anOutputFileIsReplaced() throws {
        let path = try folder.write("out.jsonl", String(repeating: "old", count: 9000))
        let result = try Program.run(["recognize", "--format", "jsonl", "-o", path], input: "Hujan.")
        #expect(result.code == 0)
        #expect(try folder.read("out.jsonl") == "{\"id\":\"1\",\"text\":\"Hujan.\",\"matches\":[]}\n")
    }

    @Test func anInputMayBeItsOwnOutput() throws {
        let path = try folder.write("a.jsonl", "{\"id\": \"x\", \"text\": \"Hujan.\"}\n")
        #expect(try Program.run(["recognize", "--format", "jsonl", path, "-o", path]).code == 0)
        #expect(try folder.read("a.jsonl") == "{\"id\":\"x\",\"text\":\"Hujan.\",\"matches\":[]}\n")
    }

    @Test func whatCouldBeReadIsWrittenWhenTheRestIsMalformed() throws {
        let path = folder.path("out.jsonl")
        let result = try Program.run(["recognize", "--input", "jsonl", "--format", "jsonl", "-o", path], input: "{\"text\": \"a\"}\n{\n")
        #expect(result.code == 2)
        #expect(try folder.read("out.jsonl") == "{\"id\":\"1\",\"text\":\"a\",\"matches\":[]}\n")
    }

    // MARK: Determinism

    @Test(arguments: commands, ["text", "jsonl", "tsv"])
    func theNumberOfThreadsChangesNothing(_ command: [String], _ format: String) throws {
        let one = try Program.run(command + ["--format", format, "-j", "1"])
        for threads in ["1", "2", "8"] {
            let other = try Program.run(command + ["--format", format, "-j", threads])
            #expect(other.output == one.output, "-j \(threads)")
            #expect(other.errors == one.errors)
        }
    }

    // MARK: Formats

    @Test func jsonLinesHaveAnObjectForEachRecord() throws {
        let input = "Hujan.\n\nKTT.\n\nPanas."
        let lines = try Program.run(["recognize", "--format", "jsonl"], input: input).output.split(separator: "\n")
        #expect(lines.count == 3)
        #expect(lines.allSatisfy { $0.hasPrefix("{\"id\":\"") && $0.hasSuffix("]}") })
    }

    @Test(arguments: commands)
    func tablesHaveTheSameNumberOfCellsInEachLine(_ command: [String]) throws {
        let lines = try Program.run(command + ["--format", "tsv"]).output.split(separator: "\n")
        let counts = lines.map { $0.split(separator: "\t", omittingEmptySubsequences: false).count }
        #expect(counts.count > 10)
        #expect(Set(counts).count == 1)
    }

    @Test func derivedWordsAreSuggestedOnlyWhenAskedFor() throws {
        let glossary = try folder.write("g.csv", "concept,id,en\nguarantee,jaminan,guarantee\n")
        let arguments = ["recognize", "-g", glossary, "--format", "tsv"]
        #expect(try Program.run(arguments, input: "Bank menjamin.").output.split(separator: "\n").count == 1)
        #expect(try Program.run(arguments + ["--derived"], input: "Bank menjamin.").output.hasSuffix("\tderived\tguarantee\n"))
    }

    // MARK: Colours

    @Test(
        arguments: [
            ([:], false), (["NO_COLOR": "1"], false), (["FORCE_COLOR": "1"], true), (["FORCE_COLOR": ""], false), (["NO_COLOR": ""], false),
            (["NO_COLOR": "1", "FORCE_COLOR": "1"], false), (["NO_COLOR": "", "FORCE_COLOR": "1"], true), (["TERM": "xterm"], false),
        ] as [([String: String], Bool)])
    func coloursFollowTheEnvironmentWhereOutputIsNoTerminal(_ environment: [String: String], _ isColored: Bool) throws {
        for command in Self.commands {
            let result = try Program.run(command, environment: environment)
            #expect(result.output.contains("\u{1B}[") == isColored)
        }
    }
}
