import PadananTestSupport
import Testing

/// `padanan align --words`.
@Suite struct WordAlignmentCommandTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private static let bitext = "rumah besar\tbig house\nrumah kecil\tsmall house\nkapal kecil\tsmall ship\n"

    private func align(_ arguments: [String], input: String) throws -> Program.Result {
        try Program.run(["align", "--words"] + arguments, input: input)
    }

    @Test(arguments: [[], ["-j", "1"], ["-j", "3", "--format", "pharaoh"]] as [[String]]) func wordsAreLearnedFromTheInput(
        _ arguments: [String]
    ) throws {
        let result = try align(arguments, input: Self.bitext)
        #expect(result.output == "0-1 1-0\n0-1 1-0\n0-1 1-0\n")
        #expect(result.errors.isEmpty)
        #expect(result.code == 0)
    }

    @Test func furtherBitextIsLearnedFromButNotWritten() throws {
        let memory = try folder.write("memory.tsv", Self.bitext)
        let result = try align(["--train", memory, "--format", "jsonl"], input: "kapal besar\tbig ship\n")
        #expect(result.output.hasSuffix("\"alignment\":\"0-1 1-0\"}\n"))
        #expect(result.output.split(separator: "\n").count == 1)
    }

    @Test func onePairIsEnoughForTheLexicon() throws {
        let pair = "Perjanjian itu ditandatangani kemarin.\tYesterday the treaty was signed.\n"
        let links = { (arguments: [String]) in
            Set(try align(arguments, input: pair).output.split { $0 == " " || $0 == "\n" }.map(String.init))
        }
        #expect(try links([]).isSuperset(of: ["0-2", "2-4", "3-0", "4-5"]))
        #expect(try !links(["--no-lexicon"]).isSuperset(of: ["0-2", "2-4", "3-0"]))
    }

    @Test func wordsOfPretokenizedTextStandBetweenSpaces() throws {
        let plain = try align(["--format", "jsonl"], input: "kapal.\tship.\n")
        let cut = try align(["--format", "jsonl", "--pretokenized"], input: "kapal.\tship.\n")
        #expect(plain.output.contains("\"sourceTokens\":[\"kapal\",\".\"]"))
        #expect(cut.output.contains("\"sourceTokens\":[\"kapal.\"]"))
    }

    @Test(arguments: ["", "\n", "x\t\n"]) func nothingToAlignIsNoError(_ input: String) throws {
        #expect(try align([], input: input).code != 1)
    }

    @Test(arguments: [
        (["align", "--words", "--format", "tsv"], "--format tsv goes without --words."),
        (["align", "--format", "html"], "--format html goes with --words."),
        (["align", "--words", "-g", "builtin"], "--words uses no glossary"),
        (["align", "--probabilities"], "--probabilities goes with --words."),
        (["align", "--pretokenized"], "--pretokenized goes with --words."),
        (["align", "--no-lexicon"], "--no-lexicon goes with --words."),
        (["align", "--train", "a.tsv"], "--train goes with --words."),
    ]) func whatDoesNotGoTogetherIsRefused(_ arguments: [String], _ message: String) throws {
        let result = try Program.run(arguments)
        #expect(result.code == 2)
        #expect(result.output.isEmpty)
        #expect(result.errors.contains(message))
    }
}
