import ArgumentParser

/// `padanan tm`, the commands about translation memories.
struct MemoryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tm",
        abstract: "Keep translations in a memory and find them again.",
        discussion: """
            A memory is one file, of any languages. What a command said is in it stays in it, whatever happens to the program or the machine.

              padanan tm import --tm news.ptm old-memory.tmx article.xlf
              padanan tm search --tm news.ptm "Dewan Keamanan bersidang hari ini."
              padanan tm export --tm news.ptm -o news.tmx
              padanan tm stats --tm news.ptm
              padanan tm clean --tm news.ptm --dry-run
            """,
        subcommands: [
            MemoryImportCommand.self, MemorySearchCommand.self, MemoryExportCommand.self, MemoryStatsCommand.self, MemoryCleanCommand.self,
        ])
}
