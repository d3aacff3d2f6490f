import PadananTestSupport
import Testing

/// `padanan extract`.
@Suite struct ExtractCommandTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private static let bitext = """
        Rusia meminta jaminan keamanan.\tRussia wants security guarantees.
        Jaminan keamanan itu lemah.\tThe security guarantees are weak.
        Mereka memberi jaminan keamanan.\tThey give security guarantees.
        Rusia menolak.\tRussia refuses.

        """

    private func extract(_ arguments: [String], input: String = bitext) throws -> Program.Result {
        try Program.run(["extract"] + arguments, input: input)
    }

    @Test func bitextGivesPairsWithEvidence() throws {
        let result = try extract(["--format", "jsonl"])
        #expect(result.output.contains(#"{"source":"jaminan keamanan","target":"security guarantees","score":"#))
        #expect(result.output.contains(#""count":3,"sourceCount":3,"targetCount":3,"kind":"term","examples":[{"source":"#))
        #expect(result.output.contains(#""sourceTerm":{"start":"#))
        #expect(result.errors.isEmpty)
        #expect(result.code == 0)
    }

    @Test func theNumberOfThreadsChangesNothing() throws {
        let one = try extract(["--format", "jsonl", "-j", "1"]).output
        #expect(try extract(["--format", "jsonl", "-j", "3"]).output == one)
        #expect(!one.isEmpty)
    }

    @Test func limitAndCountsLeaveOutTerms() throws {
        #expect(try extract(["--format", "jsonl", "--limit", "1"]).output.split(separator: "\n").count == 1)
        #expect(try extract(["--format", "jsonl", "--min-count", "4"]).output.isEmpty)
        #expect(try extract(["--format", "jsonl", "--min-score", "1"]).output.isEmpty)
    }

    @Test func whatAGlossaryKnowsIsLeftOutUnlessItIsRenderedOtherwise() throws {
        let same = try folder.write("same.csv", "id,en\njaminan keamanan,security guarantee\n")
        let other = try folder.write("other.csv", "id,en\njaminan keamanan,safety pledge\n")
        #expect(!(try extract(["--format", "jsonl", "--known", same]).output.contains(#"{"source":"jaminan keamanan","target""#)))
        let drift = try extract(["--format", "jsonl", "--known", other]).output
        #expect(drift.contains(#""target":"safety pledge","followed":false}"#))
    }

    @Test func textInOneLanguageHasTermsWithoutRendering() throws {
        let article = try folder.write("article.txt", "Rusia meminta jaminan keamanan. Jaminan keamanan itu lemah.\n")
        let result = try extract(["--format", "jsonl", article])
        #expect(result.output.contains(#"{"source":"jaminan keamanan","target":null,"#))
        #expect(result.output.contains(#""line":1"#))
    }

    @Test func ofBitextTheSourcesAreReadWhenThatIsWanted() throws {
        let bitext = try folder.write("pairs.tsv", Self.bitext)
        #expect(
            try extract(["--monolingual", "--format", "jsonl", bitext]).output.contains(#"{"source":"jaminan keamanan","target":null,"#))
    }

    @Test func twoDocumentsAreAlignedFirst() throws {
        let source = try folder.write(
            "a.txt", "Rusia meminta jaminan keamanan.\n\nJaminan keamanan itu lemah.\n\nMereka memberi jaminan keamanan.\n")
        let target = try folder.write(
            "b.txt", "Russia wants security guarantees.\n\nThe security guarantees are weak.\n\nThey give security guarantees.\n")
        #expect(try extract(["--format", "jsonl", source, target]).output.contains(#""target":"security guarantees""#))
    }

    @Test func textsOnTheSameMatterShareTermsAndNames() throws {
        let first = try folder.write("a.txt", "Kemarin Sergei Lavrov meminta jaminan keamanan di Moskow.\n")
        let second = try folder.write("b.txt", "Menurut Sergey Lavrov, jaminan keamanan dibahas di Moskwa.\n")
        let result = try extract(["--comparable", "--to", "id", "--format", "jsonl", first, second])
        #expect(result.output.contains(#"{"source":"jaminan keamanan","target":"jaminan keamanan","#))
        #expect(result.output.contains(#"{"source":"Sergei Lavrov","target":"Sergey Lavrov","#))
    }

    @Test(arguments: [
        (["--comparable", "a.txt"], "--comparable compares two texts; give two files."), (["--limit", "0"], "--limit must be at least 1."),
        (["--min-score", "2"], "--min-score must be between 0 and 1."), (["--to", "id"], "--from and --to are the same language."),
        (["--journal", "x"], "--journal keeps the steps of a review; give it with --review."),
    ])
    func wrongUsageIsToldBeforeAnythingIsRead(_ arguments: [String], _ message: String) throws {
        let result = try extract(arguments)
        #expect(result.errors.contains(message))
        #expect(result.code == 2)
    }

    @Test(arguments: ["", "\n", "x\t\n", "\t\t\t", "a\tb"]) func littleInputIsNoError(_ input: String) throws {
        let result = try extract([], input: input)
        #expect(result.output.isEmpty)
    }
}
