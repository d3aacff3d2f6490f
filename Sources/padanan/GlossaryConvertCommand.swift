import ArgumentParser
import PadananKit

/// `padanan glossary convert`.
struct GlossaryConvertCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "convert",
        abstract: "Convert glossaries from one format to another.",
        discussion: """
            All inputs go into one glossary; of two concepts with one id the first is kept. What the new format can't express is named in a \
            warning.

              padanan glossary convert terms.tbx -o terms.csv
              padanan glossary convert Glossaries/id-en -o terms.tbx
              padanan glossary convert --format deepl-csv builtin -o deepl.csv
            """)

    @Option(
        help: ArgumentHelp(
            "The format of the output: \(GlossaryConversion.formatNames); by default what its name says.", valueName: "format"))
    var format: String?

    @Option(help: ArgumentHelp("The source language, a BCP 47 tag.", valueName: "tag"))
    var from = "id"

    @Option(help: ArgumentHelp("The target language, a BCP 47 tag.", valueName: "tag"))
    var to = "en"

    @Option(help: ArgumentHelp("The sheet of a workbook to read; by default the first.", valueName: "name"))
    var sheet: String?

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("The file to write, “-” for standard output.", valueName: "file"))
    var output: String

    @Argument(help: "Glossary files, folders, or “builtin”.")
    var inputs: [String]

    func validate() throws {
        for (option, tag) in [("--from", from), ("--to", to)] where !LanguageTag(tag).isWellFormed {
            throw ValidationError("\(option) “\(tag)” is not a language tag; write for example id, en or pt-BR.")
        }
    }

    func run() throws {
        var problems = InputProblems()
        let languages = LanguagePair(LanguageTag(from), LanguageTag(to))
        let reading = try GlossaryLoader.load(inputs, languages: languages, keepsOneSided: true, sheet: sheet)
        problems.report(reading.defects)
        let format = try GlossaryConversion.format(named: format, forFile: output)
        let writing = format.write(reading.termbase, languages: languages)
        problems.report(writing.defects)
        let out = try FileOutput(output)
        try out.write(writing.bytes)
        try out.commit()
        try problems.finish()
    }
}
