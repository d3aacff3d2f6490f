import PadananTestSupport
import Testing

/// Wrong usage ends with exit code 2, talk on standard error and nothing on standard output.
@Suite struct UsageErrorTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private func expectFailure(_ arguments: [String], saying message: String, input: String = "") throws {
        let result = try Program.run(arguments, input: input)
        #expect(result.code == 2, "\(arguments)")
        #expect(result.output.isEmpty, "\(arguments)")
        #expect(result.errors.contains(message), "\(arguments): \(result.errors)")
    }

    @Test(
        arguments: [
            (["recognize", "--derivd"], "Unknown option '--derivd'"), (["align", "--derived"], "Unknown option '--derived'"),
            (["--wrong"], "Unknown option '--wrong'"), (["recognise"], "Unexpected argument 'recognise'"),
            (["recognize", "-g"], "Missing value for '-g <path>'"), (["recognize", "--format", "xml"], "The value 'xml' is invalid"),
            (["recognize", "--input", "docx"], "The value 'docx' is invalid"), (["align", "-j", "many"], "The value 'many' is invalid"),
            (["recognize", "-j", "-1"], "Missing value for '-j <n>'"),
            (["recognize", "-j", "1025"], "--threads must be between 0 and 1024."),
        ] as [([String], String)])
    func wrongUsageIsExplained(_ arguments: [String], _ message: String) throws {
        try expectFailure(arguments, saying: message)
    }

    @Test(arguments: ["recognize", "align"]) func aMissingInputIsNamed(_ command: String) throws {
        let path = folder.path("missing.tsv")
        try expectFailure([command, path], saying: "padanan: \(path): error: can't open the file: no such file or directory\n")
    }

    @Test(arguments: ["recognize", "align"]) func aMissingGlossaryIsNamed(_ command: String) throws {
        let path = folder.path("missing.csv")
        try expectFailure([command, "-g", path], saying: "padanan: \(path): error: can't open the file: no such file or directory\n")
    }

    @Test func aFolderIsNoInput() throws {
        try expectFailure(["recognize", folder.path], saying: "padanan: \(folder.path): error: can't read the file: is a directory\n")
    }

    @Test func aGlossaryWithoutEntriesIsAnError() throws {
        let path = try folder.write("empty.csv", "")
        try expectFailure(["recognize", "-g", path], saying: "\(path): warning: the glossary is empty\n")
        try expectFailure(["recognize", "-g", path], saying: "padanan: error: the glossary has no usable entry\n")
    }

    // MARK: Languages

    @Test(arguments: [("--from", "x"), ("--from", "bahasa indonesia"), ("--to", "en--US"), ("--to", ""), ("--to", "english_language_")])
    func aMalformedLanguageTagIsRefused(_ option: String, _ tag: String) throws {
        let message = "padanan: error: \(option) “\(tag)” is not a language tag; write for example id, en or pt-BR\n"
        try expectFailure(["recognize", option, tag], saying: message, input: "KTT")
    }

    @Test(arguments: [("de", "en"), ("en", "id"), ("id", "nl")])
    func aPairWithoutAPublishedGlossaryAsksForOne(_ source: String, _ target: String) throws {
        let message = "padanan: error: there is no published glossary from \(source) to \(target); give one with -g\n"
        try expectFailure(["align", "--from", source, "--to", target], saying: message)
    }

    // MARK: Parallel texts

    @Test func textIsAlignedTwoFilesAtATime() throws {
        let names = try ["a.txt", "b.txt", "c.txt"].map { try folder.write($0, "KTT.") }
        let message =
            "padanan: error: plain text is aligned two files at a time, source and target; for bitext give a file of another format\n"
        try expectFailure(["align"] + names, saying: message)
        try expectFailure(["align", names[0]], saying: message)
        try expectFailure(["align", names[0], try folder.write("d.tsv", "KTT\tsummit")], saying: message)
    }

    @Test func textsOfWhichNothingCorrespondsAreRefused() throws {
        let source = try folder.write("a.txt", "Para menteri hadir di KTT.\n\nHujan turun.\n\nRapat ditunda.\n")
        let target = try folder.write("b.txt", "")
        let message =
            "error: \(source) has 3 paragraphs, \(target) 0; the first difference seems to be paragraph 1 (“Para menteri hadir di KTT.”)"
        let result = try Program.run(["align", source, target, "--format", "jsonl"])
        #expect(result.code == 2)
        #expect(result.output.isEmpty)
        #expect(result.errors.hasPrefix("\(source):1:1: \(message); make"))
    }

    // MARK: Output

    @Test(arguments: ["recognize", "align"]) func anOutputInAMissingFolderIsAnError(_ command: String) throws {
        let path = folder.path("missing/out.txt")
        let message = "padanan: \(path): error: can't write the file: no such file or directory\n"
        try expectFailure([command, "-o", path], saying: message, input: "KTT\tsummit\n")
        #expect(try folder.names() == [])
    }
}
