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
}
