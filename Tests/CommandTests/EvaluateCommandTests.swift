import PadananTestSupport
import Testing

/// `padanan evaluate`.
@Suite struct EvaluateCommandTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private static let sources = "Jaminan keamanan dibahas.\nGencatan senjata berlaku.\nHujan turun.\n"
    private static let references = "Security guarantees were discussed.\nThe ceasefire holds.\nIt rained.\n"
    private static let hypotheses = "The security guarantee was discussed.\nThe truce holds.\nIt rained.\n"
    private static let glossary = """
        concept,id,en,en:forbidden
        sg,jaminan keamanan,security guarantee,
        cf,gencatan senjata,ceasefire,truce
        """

    private func file(_ name: String, _ text: String) throws -> String { try folder.write(name, text) }

    private func evaluate(_ arguments: [String], input: String = "") throws -> Program.Result {
        try Program.run(["evaluate"] + arguments, input: input)
    }

    @Test func plainTextIsMeasuredLineByLine() throws {
        let reference = try file("reference.txt", Self.references)
        let result = try evaluate(["-", "-r", reference, "--format", "tsv", "--resamples", "100"], input: Self.hypotheses)
        let rows = result.output.split(separator: "\n").map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
        #expect(rows.map { $0[1] } == ["metric", "bleu", "chrf", "chrf++", "ter"])
        #expect(rows[1][7].hasPrefix("BLEU|nrefs:1|bs:100|seed:12345|case:mixed|eff:no|tok:13a|smooth:exp|version:padanan-"))
        #expect(result.errors.isEmpty && result.code == 0)
    }

    @Test func aTranslationThatIsItsReferenceIsPerfect() throws {
        let reference = try file("reference.txt", Self.references)
        let result = try evaluate([reference, "-r", reference, "--resamples", "0", "--format", "json"])
        #expect(result.output.contains("\"metric\":\"chrf\",\"name\":\"chrF2\",\"score\":100,"))
        #expect(result.output.contains("\"metric\":\"ter\",\"name\":\"TER\",\"score\":0,"))
    }

    @Test func termsAreMeasuredByTheGlossary() throws {
        let glossary = try file("glossary.csv", Self.glossary)
        let source = try file("source.txt", Self.sources)
        let result = try evaluate(["-", "--source", source, "-g", glossary, "--format", "tsv"], input: Self.hypotheses)
        #expect(result.output.contains("\tterm-success\t50.0000\t"))
        #expect(result.output.contains("\tterm-strict\t50.0000\t"))
    }

    @Test func bitextBringsItsSource() throws {
        let glossary = try file("glossary.csv", Self.glossary)
        let pairs = try file("pairs.tsv", "Jaminan keamanan.\tSecurity guarantees.\nGencatan senjata.\tThe truce.\n")
        let result = try evaluate([pairs, "-g", glossary, "--format", "tsv"])
        #expect(result.output.contains("\tterm-strict\t50.0000\t"))
    }

    @Test func systemsAreComparedWithTheFirst() throws {
        let reference = try file("reference.txt", Self.references)
        let first = try file("first.txt", Self.hypotheses)
        let arguments = [first, "--system", reference, "-r", reference, "--metric", "chrf", "--format", "tsv"]
        let result = try evaluate(arguments)
        let rows = result.output.split(separator: "\n").map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
        #expect(rows.count == 3)
        #expect(rows[1][5].isEmpty && rows[2][5].first != "-" && !rows[2][6].isEmpty)
        #expect(try evaluate(arguments).output == result.output)
        #expect(try evaluate(arguments + ["-j", "1"]).output == result.output)
    }

    @Test func segmentsHaveALineEach() throws {
        let reference = try file("reference.txt", Self.references)
        let result = try evaluate(["-", "-r", reference, "--segments", "--metric", "chrf,ter"], input: Self.hypotheses)
        #expect(result.output.split(separator: "\n").count == 4)
        #expect(result.output.hasSuffix("\n3\t100.0000\t0.0000\n"))
    }

    @Test(
        arguments: [
            (["x.txt", "--metric", "bleurt"], "--metric “bleurt” must be a list of bleu, chrf, chrf++, ter, terms."),
            (["x.txt", "--tokenize", "zh"], "The value 'zh' is invalid"), (["-", "-r", "-"], "Standard input can be read only once."),
            (["x.txt", "--segments", "--system", "y.txt"], "--segments writes one system; leave out --system."),
            ([], "Missing expected argument"),
        ] as [([String], String)]) func wrongUsageIsExplained(_ arguments: [String], _ message: String) throws
    {
        let result = try evaluate(arguments)
        #expect(result.code == 2)
        #expect(result.output.isEmpty)
        #expect(result.errors.contains(message), "\(result.errors)")
    }

    @Test func whatCannotBeMeasuredIsSaid() throws {
        let (one, two) = (try file("one.txt", "a\n"), try file("two.txt", "a\nb\n"))
        let empty = try file("empty.txt", "\n")
        let cases = [
            ([one], "padanan: error: there is nothing to measure against; give --reference, or a source with --source\n"),
            ([one, "-r", two], "padanan: \(two): error: 2 segments where \(one) has 1; line by line, both must hold the same segments\n"),
            ([one, "-r", empty], "\(empty):1:1: error: the reference is empty; a segment needs at least one\n"),
            ([one, "-m", "bleu"], "padanan: error: bleu compares with references; give one with --reference\n"),
            ([one, "-m", "terms"], "padanan: error: terms are looked for in the source; give it with --source, or bitext\n"),
            ([try file("none.txt", ""), "-r", one], "padanan: \(folder.path("none.txt")): error: there is no segment to measure\n"),
            (
                [try file("bad.jsonl", "{\"source\":1}\n"), "-r", one],
                "\(folder.path("bad.jsonl")):1:1: error: “source” must be a string\n"
            ),
        ]
        for (arguments, message) in cases {
            let result = try evaluate(arguments)
            #expect(result.errors == message)
            #expect(result.code == 2 && result.output.isEmpty)
        }
    }

    // MARK: Gold cases

    @Test(arguments: [
        ("recognize", "recognize/cases.jsonl", "recognize/glossary.csv", "1.0000\t1.0000"),
        ("align", "align/cases.jsonl", "align/glossary.csv", "1.0000\t0."),
        ("check", "align/cases.jsonl", "align/glossary.csv", "1.0000\t1.0000"),
        ("qa", "check/clean.jsonl", "check/planted.csv", "1.0000\t1.0000"),
    ]) func ourOwnCasesAreScored(_ task: String, _ cases: String, _ glossary: String, _ shares: String) throws {
        let result = try evaluate([task, "Fixtures/\(cases)", "-g", "Fixtures/\(glossary)", "--format", "tsv"])
        #expect(result.output.contains("\n\(task)\tALL\t\(shares)"))
        #expect(result.errors.isEmpty && result.code == 0)
    }

    @Test func aFigureBelowTheBarEndsWithCodeOne() throws {
        let cases = try file("cases.jsonl", "{\"text\":\"Hujan turun.‖ Rapat di‖tunda.\"}\n")
        let result = try evaluate(["segment", cases, "--min", "f1=0.9", "--errors", "5"])
        #expect(result.code == 1)
        #expect(result.output.contains("1: missing “"))
        #expect(result.errors.hasPrefix("padanan: f1 is 0.66"))
        #expect(try evaluate(["segment", cases, "--min", "f1=0.5"]).code == 0)
    }

    @Test(arguments: [
        ("segment", "{\"text\":1}", "1: error: member “text” is missing, or is no string\n"),
        ("segment", "{\"text\":\"a", "1:11: error: "),
        ("segment", "{\"text\":\"ab\",\"segments\":[\"b\",\"a\"]}", "1: error: segment “a” is not in the text behind those before it\n"),
        ("segment", "{\"text\":\"ab\",\"boundaries\":[9]}", "1: error: “boundaries” has 9, behind the end of the text\n"),
        (
            "check", "{\"source\":\"a\",\"target\":\"b\",\"findings\":[{\"rule\":\"x\"}]}",
            "1: error: a finding needs “rule” and “occurrence”"
        ),
    ]) func aMalformedCaseIsNamed(_ task: String, _ line: String, _ message: String) throws {
        let cases = try file("cases.jsonl", line + "\n")
        let result = try evaluate([task, cases])
        #expect(result.code == 2)
        #expect(result.errors.hasPrefix("\(cases):\(message)"), "\(result.errors)")
    }
}
