import ArgumentParser

/// `padanan glossary`, the commands about glossaries.
struct GlossaryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "glossary",
        abstract: "Work with glossaries.",
        subcommands: [GlossaryConvertCommand.self])
}
