import ArgumentParser
import PadananKit

/// `padanan evaluate qa`.
struct EvaluateQualityCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "qa",
        abstract: "Score the rules about numbers, dates and text on pairs.",
        discussion: """
            Cases are {"id","phenomenon","source","target","findings":[{"rule","source_text","target_text"}]}. The rules that some case names are run on \
            all of them. A glossary is used when one is given.

              padanan evaluate qa cases.jsonl
            """)

    @OptionGroup var glossary: GlossaryOptions
    @OptionGroup var options: GoldOptions

    @Argument(help: "A file of cases in JSON Lines; “-” is standard input.")
    var cases: String

    func run() throws {
        var problems = InputProblems()
        let gold = try GoldCase.read(cases)
        let languages = try glossary.languages()
        let termbase = glossary.glossary.isEmpty ? nil : try glossary.load(&problems)
        let aligner = termbase.map { TermAligner($0, languages: languages) }
        let score = try QualityGold(CheckSetup(languages: languages, aligner: aligner)).score(gold)
        try options.finish(score, task: "qa", reading: [cases] + glossary.glossary)
        try problems.finish()
    }
}
