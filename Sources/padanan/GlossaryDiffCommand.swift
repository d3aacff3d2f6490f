import ArgumentParser
import PadananKit

/// `padanan glossary diff`.
struct GlossaryDiffCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "Show what two versions of a glossary say differently.",
        discussion: """
            Concepts are compared by id, whatever the formats of the versions and the order of their entries: terms added, removed, changed \
            and moved to another status, definitions and all else. Ends with exit code 0 when nothing differs, 1 when something does, 2 when a \
            glossary can't be read.

              padanan glossary diff terms-old.csv terms.csv
              padanan glossary diff terms.csv terms.tbx --format jsonl
              git show HEAD:terms.csv | padanan glossary diff - terms.csv
            """)

    @OptionGroup var output: CurationOutputOptions

    @OptionGroup var languages: LanguagePairOptions

    @Argument(help: "The old version: a file, a folder, “builtin”, or “-” for standard input.")
    var old: String

    @Argument(help: "The new version.")
    var new: String

    func run() throws {
        try FileInput.check(output.output, doesNotReplace: [old, new])
        var problems = InputProblems()
        let pair = languages.pair
        let readings = try [old, new].map { try GlossaryLoader.load([$0], languages: pair, keepsOneSided: true) }
        for reading in readings { problems.report(reading.defects) }
        let changes = GlossaryDiff(readings[0].termbase, readings[1].termbase, languages: pair).changes
        let out = try FileOutput(output.output)
        try out.write(GlossaryDiffReport(output.format, palette: output.palette).text(changes))
        try out.commit()
        try problems.finish()
        if !changes.isEmpty { throw FindingsExist() }
    }
}
