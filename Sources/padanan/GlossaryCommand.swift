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
              padanan glossary diff terms-old.csv terms.csv
              padanan glossary merge base.csv ours.csv theirs.csv -o terms.csv
              padanan glossary lookup jaminan keamanan
            """,
        subcommands: [
            GlossaryConvertCommand.self, GlossaryLintCommand.self, GlossaryMergeCommand.self, GlossaryDiffCommand.self,
            GlossaryStatsCommand.self, GlossaryLookupCommand.self, GlossarySortCommand.self,
        ])
}
