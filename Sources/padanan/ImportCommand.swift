import ArgumentParser

/// `padanan import`, the commands that take back what another program made.
struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Take translations back from a project of another program.",
        discussion: """
            The translations of a project that padanan export wrote, or that the other program made itself, go into bitext files.

              padanan import omegat berita-omegat artikel.xlf
            """,
        subcommands: [ImportOmegaTCommand.self])
}
