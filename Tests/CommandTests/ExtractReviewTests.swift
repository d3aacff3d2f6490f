import PadananTestSupport
import Testing

/// `padanan extract --review`.
@Suite struct ExtractReviewTests {
    private let folder: TemporaryFolder
    private let bitext: String
    private let glossary: String

    /// Two terms that stand next to other words each time.
    private static let pairs = [
        ("Kyiv meminta jaminan keamanan baru.", "Kyiv asked for new security guarantees."),
        ("Tanpa jaminan keamanan, perang berlanjut.", "Without security guarantees, the war goes on."),
        ("Para menteri membahas jaminan keamanan itu.", "The ministers discussed those security guarantees."),
        ("Jaminan keamanan akan ditandatangani besok.", "The security guarantees will be signed tomorrow."),
        ("Latihan militer dimulai di perbatasan.", "The military exercise began at the border."),
        ("Rusia mengecam latihan militer ini.", "Russia condemned this military exercise."),
        ("Sekutu mengirim tentara ke latihan militer.", "The allies sent troops to the military exercise."),
        ("Setelah latihan militer, tentara pulang.", "After the military exercise, the troops went home."),
    ]

    init() throws {
        folder = try TemporaryFolder()
        bitext = try folder.write("news.tsv", Self.pairs.map { "\($0)\t\($1)\n" }.joined())
        glossary = folder.path("terms.csv")
    }

    private func review(_ keys: String, _ options: String...) throws -> Program.Result {
        try Program.run(["extract", "--review", glossary, bitext] + options, input: keys, environment: ["COLUMNS": "100"])
    }

    /// How many rows the glossary has, its header apart.
    private func rows() throws -> Int {
        try folder.read("terms.csv").split(separator: "\n").count - 1
    }

    @Test func acceptedPairsAreInTheGlossaryThatOtherCommandsRead() throws {
        let result = try review("a\na\nr\nq\n")
        #expect(result.code == 0)
        #expect(result.output.hasPrefix("1 of "))
        #expect(result.errors.contains("2 accepted, 1 rejected, "))
        #expect(result.errors.hasSuffix("; 2 added to \(glossary)\n"))
        #expect(try rows() == 2)
        let text = Self.pairs.map { "\($0.0)\n" }.joined()
        let found = try Program.run(["recognize", "-g", glossary], input: text)
        #expect(found.errors.isEmpty)
        #expect(found.output.split(separator: "\n").count >= 4)
    }

    @Test func aLaterRunGoesOnAndLeavesTheGlossaryAsItWas() throws {
        let first = try review("a\nr\nq\n")
        let before = try folder.read("terms.csv")
        let second = try review("a\nq\n")
        #expect(second.output.contains(" 1 accepted, 1 rejected, "))
        #expect(first.output.split(separator: "\n")[1] != second.output.split(separator: "\n")[1])
        #expect(try folder.read("terms.csv").hasPrefix(before))
        #expect(try rows() == 2)
    }

    @Test func nothingAcceptedWritesNoGlossary() throws {
        let result = try review("r\nq\n")
        #expect(result.code == 0)
        #expect(try folder.names() == ["news.tsv", "terms.csv.review.jsonl"])
    }

    @Test func journalMayBeElsewhere() throws {
        let journal = folder.path("steps.jsonl")
        _ = try review("r\nq\n", "--journal", journal)
        #expect(try folder.read("steps.jsonl").contains("{\"event\":\"reject\","))
        #expect(try review("q\n", "--journal", bitext).code == 2)
    }

    @Test func textFromStandardInputIsRefused() throws {
        for arguments in [["-"], []] {
            let result = try Program.run(["extract", "--review", glossary] + arguments, input: "a\tb\n")
            #expect(result.code == 2)
            #expect(result.errors.contains("--review takes its keys from standard input; give the text as a file"))
        }
    }

    @Test(arguments: ["news.tsv", "terms.tbx", "none/terms.csv", "table.csv"]) func aGlossaryThatTakesNoRowsIsRefused(_ name: String) throws
    {
        try folder.write("table.csv", "id,en\na,b\n")
        let result = try Program.run(["extract", "--review", folder.path(name), bitext], input: "a\nq\n")
        #expect(result.code == 2)
        #expect(result.output.isEmpty)
        #expect(try folder.names() == ["news.tsv", "table.csv"])
        #expect(try folder.read("table.csv") == "id,en\na,b\n")
    }

    @Test func journalWithoutReviewIsRefused() throws {
        let result = try Program.run(["extract", "--journal", "x", bitext])
        #expect(result.code == 2)
        #expect(result.errors.contains("--journal keeps the steps of a review"))
    }

    // MARK: In a terminal

    /// Types `keys`, which are separated by `|`; the first line says how the program ended.
    private func type(_ keys: String) throws -> String {
        let python = try #require(ExternalTool("python3"))
        let script = Repository.path("Scripts/type-keys.py")
        return try python.run([script, keys, Program.path, "extract", "--review", glossary, bitext]).output
    }

    @Test(.enabled(if: ExternalTool("python3") != nil)) func interruptionLosesNothingAndRestoresTheTerminal() throws {
        #expect(try type("a|\\x1b[A|e|\\x7f\\x7f|\\r|a|\\x03").hasPrefix("exit 130, terminal restored\n"))
        #expect(!(try folder.names().contains("terms.csv")))
        let output = try type("q")
        #expect(output.hasPrefix("exit 0, terminal restored\n"))
        #expect(output.contains("2 added to "))
        #expect(try rows() == 2)
    }

    @Test(.enabled(if: ExternalTool("python3") != nil)) func endOfInputInATerminalIsTheEnd() throws {
        #expect(try type("r|\\x04").hasPrefix("exit 0, terminal restored\n"))
    }
}
