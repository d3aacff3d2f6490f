import ArgumentParser

/// `padanan export`, the commands that write a project for another program.
struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write a project for another program.",
        discussion: """
            Documents, glossaries and translations become a project that a translator opens in another program; padanan import brings the \
            translations back.

              padanan export omegat berita-omegat artikel.docx -g builtin
            """,
        subcommands: [ExportOmegaTCommand.self])
}
