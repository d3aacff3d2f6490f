import ArgumentParser
import PadananKit

/// `padanan convert`.
struct ConvertCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "convert",
        abstract: "Convert bitext from one format to another.",
        discussion: """
            The last file is written, in the format that its name says: XLIFF 1.2 (.xlf; --format xliff2 for 2.1), TMX, PO, XLSX, CSV, TSV \
            or JSON Lines. Two files before it are parallel lines, as Moses has them; --format moses writes such a pair, OUT.id and OUT.en. \
            What the new format can't express is named in a warning.

              padanan convert memory.tmx pairs.tsv
              padanan convert --format xliff2 messages.po messages.xlf
              padanan convert news.id news.en news.tmx
            """)

    @Option(help: ArgumentHelp("The format of the input, whatever its name and content: \(Conversion.formatNames).", valueName: "format"))
    var input: String?

    @Option(help: ArgumentHelp("The format of the output, whatever its name: the same, or moses.", valueName: "format"))
    var format: String?

    @OptionGroup var languages: BitextLanguageOptions

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("The file to write, “-” for standard output; then all others are read.", valueName: "file"))
    var output: String?

    @Argument(help: ArgumentHelp("The file to read, or two of parallel lines; then the file to write.", valueName: "files"))
    var files: [String]

    func validate() throws {
        let expected = output == nil ? 2...3 : 1...2
        guard expected.contains(files.count) else {
            throw ValidationError("convert takes one file to read (or two of parallel lines) and one to write.")
        }
    }

    func run() throws {
        var problems = InputProblems()
        var conversion = Conversion()
        (conversion.source, conversion.target, conversion.sheet) = (languages.source, languages.target, languages.sheet)
        conversion.writing.tool = "padanan \(PadananVersion.current)"
        let inputs = output == nil ? Array(files.dropLast()) : files
        let outcome = try conversion.convert(
            inputs, inputFormat: input, to: output ?? files[files.count - 1], outputFormat: format)
        problems.report(outcome.inputDefects)
        problems.report(outcome.losses)
        try problems.finish()
    }
}
