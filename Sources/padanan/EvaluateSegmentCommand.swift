import ArgumentParser
import PadananKit

/// `padanan evaluate segment`.
struct EvaluateSegmentCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "segment",
        abstract: "Score sentence boundaries on marked text.",
        discussion: """
            Cases are {"id","class","text"} with ‖ behind each segment, or {"text","segments":[…]}; "wrapped": true says that the text is \
            hard-wrapped.

              padanan evaluate segment cases.jsonl
            """)

    @Option(name: .customLong("from"), help: ArgumentHelp("The language of the text, a BCP 47 tag.", valueName: "tag"))
    var language = "id"

    @OptionGroup var options: GoldOptions

    @Argument(help: "A file of cases in JSON Lines; “-” is standard input.")
    var cases: String

    func validate() throws {
        guard LanguageTag(language).isWellFormed else {
            throw ValidationError("--from “\(language)” is not a language tag; write for example id, en or pt-BR.")
        }
    }

    func run() throws {
        let gold = try GoldCase.read(cases)
        let score = try SegmentationGold(language: LanguageTag(language)).score(gold)
        try options.finish(score, task: "segment", reading: [cases])
    }
}
