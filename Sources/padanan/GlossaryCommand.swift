import ArgumentParser

/// `padanan glossary`, the commands about glossaries.
struct GlossaryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "glossary",
        abstract: "Work with glossaries.",
        discussion: """
            A glossary is a file, a folder of files, or “builtin”, the published ones.

              padanan glossary convert terms.tbx -o terms.csv
              padanan glossary lint terms.csv
            """,
        subcommands: [GlossaryConvertCommand.self, GlossaryLintCommand.self])
}
