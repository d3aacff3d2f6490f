import ArgumentParser

/// `padanan project`, the commands about a folder of documents with all that belongs to their translation.
struct ProjectCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "project",
        abstract: "Set up a translation project, and say how far it is.",
        discussion: """
            A project is a folder with padanan.yml, source/ (documents), target/ (translations), glossary/ and tm/. Commands that are run in it \
            take languages, glossaries and settings from padanan.yml.

              padanan project init berita --source artikel.docx --glossary house.csv
              padanan project status berita
            """,
        subcommands: [ProjectInitCommand.self, ProjectStatusCommand.self])
}
