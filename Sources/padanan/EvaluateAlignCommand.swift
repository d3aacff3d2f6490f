import ArgumentParser
import PadananKit

/// `padanan evaluate align`.
struct EvaluateAlignCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "align",
        abstract: "Score the links of terms with their renderings on marked pairs.",
        discussion: """
            Cases are {"id","phenomenon","source","target"}: [[1:concept|words]] in the source, [[1:words]] in the target; an occurrence without mark in \
            the target has no rendering. A link is right when it touches the same words of the target.

              padanan evaluate align cases.jsonl -g glossary.csv
            """)

    @OptionGroup var glossary: GlossaryOptions
    @OptionGroup var options: GoldOptions

    @Argument(help: "A file of cases in JSON Lines; “-” is standard input.")
    var cases: String

    func run() throws {
        var problems = InputProblems()
        let gold = try GoldCase.read(cases)
        let aligner = TermAligner(try glossary.load(&problems, keepsOneSided: true), languages: try glossary.languages())
        let score = try AlignmentGold(aligner, threads: OrderedParallel.processorCount).score(gold)
        try options.finish(score, task: "align", reading: [cases] + glossary.glossary)
        try problems.finish()
    }
}
