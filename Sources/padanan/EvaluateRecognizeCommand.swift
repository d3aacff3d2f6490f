import ArgumentParser
import PadananKit

/// `padanan evaluate recognize`.
struct EvaluateRecognizeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "recognize",
        abstract: "Score term recognition on marked text.",
        discussion: """
            Cases are {"id","phenomenon","text"} with every occurrence of a term marked as [[concept|words]]; what isn’t marked must not be found. \
            An occurrence is right when its concept, beginning and end are.

              padanan evaluate recognize cases.jsonl -g glossary.csv
            """)

    @OptionGroup var glossary: GlossaryOptions
    @OptionGroup var options: GoldOptions

    @Argument(help: "A file of cases in JSON Lines; “-” is standard input.")
    var cases: String

    func run() throws {
        var problems = InputProblems()
        let gold = try GoldCase.read(cases)
        let recognizer = TermRecognizer(try glossary.load(&problems), language: try glossary.languages().source)
        let score = try RecognitionGold(recognizer, threads: OrderedParallel.processorCount).score(gold)
        try options.finish(score, task: "recognize", reading: [cases] + glossary.glossary)
        try problems.finish()
    }
}
