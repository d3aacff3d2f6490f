import ArgumentParser
import PadananKit

/// `padanan evaluate check`.
struct EvaluateCheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Score the rules about terms on marked pairs.",
        discussion: """
            Cases are those of “evaluate align” with "findings": [{"occurrence","rule"}]. A finding is right when its rule is and it is about an occurrence \
            of the same concept.

              padanan evaluate check cases.jsonl -g glossary.csv
            """)

    @OptionGroup var glossary: GlossaryOptions
    @OptionGroup var options: GoldOptions

    @Argument(help: "A file of cases in JSON Lines; “-” is standard input.")
    var cases: String

    func run() throws {
        var problems = InputProblems()
        let gold = try GoldCase.read(cases)
        let aligner = TermAligner(try glossary.load(&problems), languages: try glossary.languages())
        let score = try CheckGold(aligner).score(gold)
        try options.finish(score, task: "check", reading: [cases] + glossary.glossary)
        try problems.finish()
    }
}
