import ArgumentParser
import PadananKit

/// `padanan explain`.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Say what a rule of padanan check means.",
        discussion: """
            What the rule reports and why, what it leaves alone on purpose, and examples of both.

              padanan explain term-sense
              padanan explain numbers
              padanan explain all --format markdown > checks.md
            """)

    /// The forms of a page.
    enum Form: String, CaseIterable, ExpressibleByArgument {
        case text, markdown
    }

    @Option(help: "text for the terminal, or markdown.")
    var format = Form.text

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("Write to a file instead of standard output; it appears whole or not at all.", valueName: "file"))
    var output: String?

    @Argument(help: "Rules, groups (terms, numbers, text, consistency), or “all”.")
    var rules: [String]

    func run() throws {
        let vocabulary = RuleVocabulary(CheckCatalog.rules)
        for name in rules {
            if let problem = vocabulary.problem(with: name) { throw CommandFailure(message: problem) }
        }
        let ids = Set(rules.flatMap { vocabulary.ids(of: $0) })
        let chosen = CheckCatalog.rules.filter { ids.contains($0.id) }
        let out = try FileOutput(output)
        try out.write(format == .markdown ? RulePage.document(chosen) : terminalText(chosen))
        try out.commit()
    }

    private func terminalText(_ rules: [CheckRule]) -> String {
        rules.map { RulePage($0).terminalText(palette: Palette(forOutput: output)) }.joined(separator: "\n")
    }
}
