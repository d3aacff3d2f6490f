import ArgumentParser
import PadananKit

/// `padanan glossary lookup`.
struct GlossaryLookupCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lookup",
        abstract: "Look a term up, in either language and any form.",
        discussion: """
            Shows every concept that has the term, with all its terms and their status. Inflected forms are found too. When nothing is found, \
            similar terms are suggested, and the exit code is 1.

              padanan glossary lookup jaminan keamanannya
              padanan glossary lookup "security guarantees"
              padanan glossary lookup -g terms.csv --format jsonl pemerintah
            """)

    @OptionGroup var glossary: GlossaryOptions

    @OptionGroup var output: CurationOutputOptions

    @Argument(help: ArgumentHelp("The term; several words are one term, with or without quotes.", valueName: "term"))
    var words: [String]

    func run() throws {
        try FileInput.check(output.output, doesNotReplace: glossary.glossary)
        var problems = InputProblems()
        let languages = try glossary.languages()
        let query = words.flatMap { $0.split(whereSeparator: \.isWhitespace) }.joined(separator: " ")
        guard !query.isEmpty else { throw CommandFailure(message: "the term to look up is empty") }
        let result = GlossaryLookup(try glossary.load(&problems), languages: languages).result(for: query)
        let out = try FileOutput(output.output)
        try out.write(LookupReport(output.format, languages: languages, palette: output.palette).text(result))
        try out.commit()
        try problems.finish()
        if result.entries.isEmpty { throw FindingsExist() }
    }
}
