import PadananTestSupport
import Testing

/// Where input comes from, and what happens to the part of it that is malformed.
@Suite struct InputTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    /// One concept, so that results don't depend on the published glossaries.
    private static let glossary = "concept,id,en\nsummit,KTT,summit\n"

    private func recognize(_ arguments: [String], input: String = "") throws -> Program.Result {
        try Program.run(["recognize", "-g", try folder.write("glossary.csv", Self.glossary)] + arguments, input: input)
    }

    private func align(_ arguments: [String], input: String = "") throws -> Program.Result {
        try Program.run(["align", "-g", try folder.write("glossary.csv", Self.glossary)] + arguments, input: input)
    }

    // MARK: Standard input

    @Test(arguments: [[], ["-"]] as [[String]]) func standardInputIsReadWithoutAFileAndForAHyphen(_ files: [String]) throws {
        let result = try recognize(files, input: "Di KTT.")
        #expect(result.output == "-:1:4: KTT → summit [summit, exact]\n1 occurrence of 1 concept in 1 paragraph\n")
        #expect(result.errors.isEmpty)
        #expect(result.code == 0)
    }

    @Test(arguments: [
        "{\"id\": \"x\", \"text\": \"Di KTT.\"}\n", "{\"id\": \"x\", \"source\": \"Di KTT.\", \"target\": \"At\"}",
    ])
    func theFormatOfStandardInputIsSeenFromItsContent(_ input: String) throws {
        let result = try recognize(["--format", "jsonl"], input: input)
        #expect(result.output.hasPrefix("{\"id\":\"x\",\"text\":\"Di KTT.\",\"matches\":[{\"start\":3,\"end\":6,"))
    }

    @Test(arguments: ["KTT itu\tThat summit\n", "{\"source\": \"KTT itu\", \"target\": \"That summit\"}\n"])
    func bitextComesFromStandardInputAsTableOrJSONLines(_ input: String) throws {
        let result = try align(["--format", "tsv"], input: input)
        #expect(result.output.split(separator: "\n").last?.hasPrefix("-\t1\t1\tsummit\tKTT\tsummit\tpreferred\texact\t") == true)
        #expect(result.code == 0)
    }

    @Test func theInputOptionOverridesTheName() throws {
        let path = try folder.write("a.txt", "KTT\tsummit\n")
        let result = try align(["--input", "tsv", path, "--format", "jsonl"])
        #expect(result.code == 0)
        #expect(result.output.contains("\"status\":\"preferred\""))
    }

    // MARK: Files

    @Test func severalFilesAreReadInTheirOrder() throws {
        let first = try folder.write("b.txt", "Hujan.\n\nKTT.\n")
        let second = try folder.write("a.tsv", "KTT\tx\n")
        let result = try recognize([first, "-", second], input: "Di KTT.")
        #expect(
            result.output == """
                \(first):3:1: KTT → summit [summit, exact]
                -:1:4: KTT → summit [summit, exact]
                \(second):1:1: KTT → summit [summit, exact]
                3 occurrences of 1 concept in 4 paragraphs

                """)
    }

    @Test func severalBitextsAreAlignedInTheirOrder() throws {
        let first = try folder.write("b.tsv", "KTT\tsummit\n")
        let second = try folder.write("a.jsonl", "{\"source\": \"KTT\", \"target\": \"x\"}\n")
        let lines = try align([first, second, "--format", "tsv"]).output.split(separator: "\n")
        #expect(lines.count == 3)
        #expect(lines[1].hasPrefix("\(first)\t1\t1\tsummit\tKTT\tsummit\tpreferred"))
        #expect(lines[2].hasPrefix("\(second)\t1\t1\tsummit\tKTT\t\tmissing"))
    }

    @Test func twoTextsAreAlignedByParagraph() throws {
        let source = try folder.write("a.txt", "Hujan.\n\nDi KTT.\n")
        let target = try folder.write("b.txt", "Rain.\n\nAt the summit.\n")
        let result = try align([source, target])
        #expect(result.output.hasPrefix("\(source):3:4: KTT"))
        #expect(result.output.hasSuffix("1 occurrence of 1 concept: 1 preferred; 100 % rendered as approved\n"))
        #expect(result.code == 0)
    }

    @Test func aLineBreakInAJSONStringIsNoLineOfTheFile() throws {
        let path = try folder.write("a.jsonl", "{\"text\": \"Hujan.\\nKTT\"}\n{\"text\": \"KTT\"}\n")
        let lines = try recognize([path]).output.split(separator: "\n")
        #expect(lines[0].hasPrefix("\(path):1:"))
        #expect(lines[1].hasPrefix("\(path):2: "))
    }

    @Test func severalGlossariesAreUsedTogether() throws {
        let second = try folder.write("second.csv", "concept,id,en\nsea,laut,sea\n")
        let result = try recognize(["-g", second, "--format", "tsv"], input: "KTT di laut.")
        #expect(result.output.split(separator: "\n").count == 3)
        #expect(result.code == 0)
    }

    // MARK: Nothing to read

    @Test(arguments: [
        ("text", "0 occurrences of 0 concepts in 0 paragraphs\n"), ("jsonl", ""),
        ("tsv", "file\tline\tid\tstart\tend\ttext\tconcept\tterm\tkind\ttargets\n"),
    ])
    func anEmptyTextHasAnEmptyResult(_ format: String, _ expected: String) throws {
        for arguments in [[], [try folder.write("empty.txt", "")], [try folder.write("empty.jsonl", "\n")]] {
            let result = try recognize(arguments + ["--format", format])
            #expect(result.output == expected)
            #expect(result.errors.isEmpty)
            #expect(result.code == 0)
        }
    }

    @Test func anEmptyBitextHasAnEmptyResult() throws {
        let empty = try folder.write("empty.txt", "")
        for arguments in [[], [empty, empty], [try folder.write("empty.tsv", "")]] {
            let result = try align(arguments + ["--format", "jsonl"])
            #expect(result.output.isEmpty)
            #expect(result.errors.isEmpty)
            #expect(result.code == 0)
        }
    }

    @Test func termsWithoutRenderingsAreLinkedToWhatRendersThem() throws {
        let glossary = try folder.write("terms.csv", "concept,id,en\ntoll,jalan tol,\nrebel,kelompok pemberontak,\n")
        let result = try Program.run(["align", "-g", glossary], input: "Kelompok pemberontak itu mundur.\tThe rebel group withdrew.\n")
        #expect(result.output.contains("→ rebel group"))
        #expect(result.output.contains("[rebel, unlisted]"))
        #expect(result.errors.isEmpty)
        #expect(result.code == 0)
    }

    // MARK: Malformed input

    @Test func malformedGlossaryRowsAreReportedAndTheOthersUsed() throws {
        let glossary = try folder.write(
            "bad.csv", "concept,id,en,pos\nsummit,KTT,summit,noun\nsea,laut,sea,nuon\nhill,bukit,,\nlake,danau,lake,,surplus\n")
        let result = try Program.run(["recognize", "-g", glossary], input: "KTT di laut.")
        #expect(result.output == "-:1:1: KTT → summit [summit, exact]\n1 occurrence of 1 concept in 1 paragraph\n")
        #expect(
            result.errors == """
                \(glossary):3:14: error: unknown part of speech “nuon” (did you mean “noun”?); write one of noun, verb, adjective, proper, adverb, other
                \(glossary):4:1: error: concept “hill” has no approved term in en; fill column “en”
                \(glossary):5:18: error: the row has 5 cells, the header 4; quote cells that hold the delimiter

                """)
        #expect(result.code == 2)
    }

    @Test func malformedLinesAreReportedAndTheOthersUsed() throws {
        let path = try folder.write(
            "a.jsonl", "{\"id\": \"a\", \"text\": \"KTT\"}\n{\"id\": \"b\", \"text\" \"KTT\"}\n\n{\"id\": \"d\", \"text\": \"-\"}\n")
        let result = try recognize([path, "--format", "jsonl"])
        let lines = result.output.split(separator: "\n")
        #expect(lines.count == 2)
        #expect(lines[0].hasPrefix("{\"id\":\"a\",\"text\":\"KTT\",\"matches\":[{"))
        #expect(lines[1] == "{\"id\":\"d\",\"text\":\"-\",\"matches\":[]}")
        #expect(result.errors == "\(path):2:20: error: expected `:` after the member name\n")
        #expect(result.code == 2)
    }

    @Test func malformedPairsAreReportedAndTheOthersUsed() throws {
        let path = try folder.write("a.tsv", "KTT\tsummit\nKTT\nKTT\tsummits\n")
        let result = try align([path, "--format", "tsv"])
        #expect(result.output.split(separator: "\n").count == 3)
        #expect(result.errors == "\(path):2:1: error: the line has no tab between source and target\n")
        #expect(result.code == 2)
    }

    @Test func invalidUTF8IsReportedAndTheRestUsed() throws {
        let path = try folder.write("a.txt", [UInt8]("Di KTT, ".utf8) + [0xFF, 0x0A, 0x0A] + [UInt8]("KTT".utf8))
        let result = try recognize([path])
        #expect(result.output.hasSuffix("2 occurrences of 1 concept in 2 paragraphs\n"))
        #expect(result.errors.hasPrefix("\(path):1:9: error: invalid UTF-8 near byte offset 8"))
        #expect(result.code == 2)
    }

    // MARK: Other languages

    @Test func anyPairWorksWithAGlossaryOfItsOwn() throws {
        let glossary = try folder.write("de-en.csv", "Sicherheitsgarantie,security guarantee\nGipfel,summit\n")
        let path = try folder.write("a.tsv", "Der Gipfel verlangt eine Sicherheitsgarantie.\tThe summit demands security guarantees.\n")
        let pair = ["-g", glossary, "--from", "de", "--to", "en"]
        let found = try Program.run(["recognize", path] + pair)
        #expect(
            found.output == """
                \(path):1:5: Gipfel → summit [Gipfel, exact]
                \(path):1:26: Sicherheitsgarantie → security guarantee [Sicherheitsgarantie, exact]
                2 occurrences of 2 concepts in 1 paragraph

                """)
        let aligned = try Program.run(["align", path, "--format", "tsv"] + pair)
        #expect(aligned.output.contains("\tGipfel\tGipfel\tsummit\tpreferred\texact\t"))
        #expect(aligned.output.contains("\tSicherheitsgarantie\tSicherheitsgarantie\tsecurity guarantees\tpreferred\texact\t"))
        #expect(aligned.code == 0)
    }
}
