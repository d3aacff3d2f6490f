import PadananTestSupport
import Testing

@Suite struct ConvertCommandTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private func convert(_ arguments: String...) throws -> Program.Result {
        try Program.run(["convert"] + arguments)
    }

    @Test func theNameSaysTheFormat() throws {
        let source = try folder.write("a.tsv", "satu\tone\ndua\ttwo\n")
        let result = try convert(source, folder.path("a.tmx"))
        #expect(result.code == 0 && result.output.isEmpty)
        let back = try convert(folder.path("a.tmx"), "-o", "-", "--format", "tsv")
        #expect(back.code == 0)
        #expect(back.output.contains("satu\tone\n") && back.output.contains("dua\ttwo\n"))
    }

    @Test func standardInputAndOutputWork() throws {
        let result = try Program.run(["convert", "-", "-", "--input", "tsv", "--format", "po"], input: "satu\tone\n")
        #expect(result.code == 0)
        #expect(result.output.contains("msgid \"satu\"\nmsgstr \"one\"\n"))
    }

    @Test func parallelLinesAreReadAndWritten() throws {
        let (source, target) = (try folder.write("a.id", "satu\ndua\n"), try folder.write("a.en", "one\ntwo\n"))
        #expect(try convert(source, target, folder.path("a.xlf")).code == 0)
        #expect(try convert(folder.path("a.xlf"), folder.path("b"), "--format", "moses").code == 0)
        #expect(try folder.read("b.id") == "satu\ndua\n")
        #expect(try folder.read("b.en") == "one\ntwo\n")
    }

    @Test func linesWithoutPartnerAreAnError() throws {
        let (source, target) = (try folder.write("a.id", "satu\ndua\n"), try folder.write("a.en", "one\n"))
        let result = try convert(source, target, folder.path("a.xlf"))
        #expect(result.code == 2)
        #expect(result.errors.contains("a.en:2:1: error: the file ends here"))
    }

    @Test(arguments: [
        (["a.docx", "b.tmx"], "the format is not known"), (["a.tsv", "b.docx"], "the name says no format that can be written"),
        (["a.tsv", "b.tmx", "--format", "tmxx"], "there is no format “tmxx” (did you mean “tmx”?)"),
        (["missing.tmx", "b.tsv"], "no such file or directory"), (["a.tsv", "b.tmx", "--from", "1x"], "is not a language tag"),
        (["a.tsv"], "convert takes one file to read"),
    ])
    func wrongUseIsNamed(arguments: [String], message: String) throws {
        try folder.write("a.tsv", "satu\tone\n")
        try folder.write("a.docx", "?")
        let result = try Program.run(["convert"] + arguments.map { $0.contains(".") ? folder.path($0) : $0 })
        #expect(result.code == 2)
        #expect(result.errors.contains(message), "\(result.errors)")
        #expect(!(try folder.names().contains("b.tmx")))
    }

    @Test func aBrokenFileLeavesNoOutput() throws {
        let source = try folder.write("a.tmx", "<tmx version=\"1.4\"><header/><body><tu>")
        let result = try convert(source, folder.path("b.tsv"))
        #expect(result.code == 2)
        #expect(result.errors.contains("a.tmx:1:"))
        #expect(try folder.names() == ["a.tmx"])
    }

    @Test func lossesAreNamed() throws {
        let result = try Program.run(["convert", "Fixtures/formats/samples/news.xlf2.xlf", folder.path("a.id"), "--format", "moses"])
        #expect(result.code == 0)
        #expect(result.errors.contains("warning: "))
    }

    // MARK: Languages

    private static let englishToIndonesian = """
        <tmx version="1.4"><header creationtool="t" creationtoolversion="1" o-tmf="t" adminlang="en" datatype="x" segtype="sentence" srclang="en"/>
        <body><tu><tuv xml:lang="en"><seg>Peace</seg></tuv><tuv xml:lang="id"><seg>Perdamaian</seg></tuv></tu></body></tmx>
        """

    @Test(arguments: [
        ([], "Peace\tPerdamaian\n"), (["--to", "id"], "Peace\tPerdamaian\n"), (["--from", "en"], "Peace\tPerdamaian\n"),
        (["--from", "id"], "Perdamaian\tPeace\n"), (["--to", "en"], "Perdamaian\tPeace\n"),
    ])
    func oneLanguageAskedForLeavesTheOtherToTheFile(options: [String], expected: String) throws {
        let source = try folder.write("a.tmx", Self.englishToIndonesian)
        let result = try Program.run(["convert", source, "-o", "-", "--format", "tsv"] + options)
        #expect(result.output == expected)
        let piped = try Program.run(["convert", "-", "-o", "-", "--format", "tsv"] + options, input: Self.englishToIndonesian)
        #expect(piped.output == expected)
    }

    @Test func namesOfParallelFilesSayTheirLanguages() throws {
        let (source, target) = (try folder.write("a.en", "Peace\n"), try folder.write("a.id", "Perdamaian\n"))
        let result = try convert(source, target, "-", "--format", "po")
        #expect(result.output.contains("\"Language: id\\n\""))
        #expect(result.output.contains("msgid \"Peace\"\nmsgstr \"Perdamaian\"\n"))
    }

    @Test func aLanguageThatContradictsTheFileIsNamed() throws {
        let source = try folder.write("a.xlf", try Repository.text("Fixtures/formats/samples/news.xlf12.xlf"))
        let result = try convert(source, folder.path("a.tsv"), "--to", "fr")
        #expect(result.code == 0)
        #expect(result.errors.contains("the file says “en”; --to fr is for files that name no language or several"), "\(result.errors)")
    }

    @Test func sourceAndTargetAreNeverFilledInAsOneLanguage() throws {
        let header = "msgid \"\"\nmsgstr \"\"\n\"Language: id\\n\"\n\"Content-Type: text/plain; charset=UTF-8\\n\"\n\n"
        let source = try folder.write("a.po", header + "msgid \"Peace\"\nmsgstr \"Damai\"\n")
        #expect(try convert(source, folder.path("a.tmx")).code == 0)
        #expect(try convert(folder.path("a.tmx"), "-", "--format", "tsv").output == "Peace\tDamai\n")
    }

    @Test func theInputIsNotOverwritten() throws {
        let source = try folder.write("a.tsv", "satu\tone\n")
        let result = try convert(source, source)
        #expect(result.code == 2)
        #expect(result.errors.contains("this is a file to read; write to another"))
        #expect(try folder.read("a.tsv") == "satu\tone\n")
    }
}
