import ArgumentParser
import PadananKit

/// `padanan glossary stats`.
struct GlossaryStatsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stats",
        abstract: "Count what is in glossaries.",
        discussion: """
            Concepts and terms by language, status, type, part of speech and subject, terms of several words, terms that several concepts \
            have, and what lacks a definition. With more than one file, each has its part, and the total stands last.

              padanan glossary stats builtin
              padanan glossary stats Glossaries/id-en --format jsonl
              padanan glossary stats terms.tbx
            """)

    @OptionGroup var output: CurationOutputOptions

    @OptionGroup var languages: LanguagePairOptions

    @Argument(help: "Glossary files, folders, or “builtin”.")
    var inputs: [String]

    func run() throws {
        try FileInput.check(output.output, doesNotReplace: inputs)
        var problems = InputProblems()
        let reading = try GlossaryLoader.load(inputs, languages: languages.pair, keepsOneSided: true)
        problems.report(reading.defects)
        let out = try FileOutput(output.output)
        let parts = GlossaryStatistics.parts(of: reading.termbase, languages: languages.pair)
        try out.write(GlossaryStatisticsReport(output.format, palette: output.palette).text(parts))
        try out.commit()
        try problems.finish()
    }
}
