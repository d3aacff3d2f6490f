import ArgumentParser
import PadananKit

/// `padanan tm clean`.
struct MemoryCleanCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "clean",
        abstract: "Remove units of no use from a memory.",
        discussion: """
            Removes \(MemoryFlaw.allCases.map { "\($0.rawValue) (\($0.explanation))" }.joined(separator: ", ")). With --export, what goes is \
            written to a TMX file first; --dry-run only counts.

              padanan tm clean --tm news.ptm --dry-run
              padanan tm clean --tm news.ptm --select empty,duplicate --export removed.tmx
            """)

    @OptionGroup var memory: MemoryPathOption

    @Option(
        help: ArgumentHelp(
            "What is removed, comma-separated; by default all of \(MemoryFlaw.allCases.map(\.rawValue).joined(separator: ", ")).",
            valueName: "flaws"))
    var select: String?

    @OptionGroup var filter: MemoryFilterOptions

    @Flag(help: "Remove nothing, only count; with --export, write what would go.")
    var dryRun = false

    @Option(help: ArgumentHelp("Write the units that go to a file before they do.", valueName: "file"))
    var export: String?

    func validate() throws {
        _ = try flaws()
    }

    func run() throws {
        try FileInput.check(export, doesNotReplace: [memory.tm])
        let removal = MemoryRemoval(try TranslationMemory(path: memory.tm, mustExist: true), flaws: try flaws(), filter: filter.filter)
        let counts = try removal.run(isDry: dryRun, export: export, tool: "padanan \(PadananVersion.current)")
        for flaw in MemoryFlaw.allCases { if let count = counts[flaw] { print("\(count) \(flaw.rawValue)") } }
        print("\(counts.values.reduce(0, +)) units \(dryRun ? "would be removed" : "removed")")
    }

    private func flaws() throws -> Set<MemoryFlaw> {
        guard let select else { return Set(MemoryFlaw.allCases) }
        return Set(
            try select.split(separator: ",").map { name in
                guard let flaw = MemoryFlaw(rawValue: String(name)) else {
                    let names = MemoryFlaw.allCases.map(\.rawValue).joined(separator: ", ")
                    throw ValidationError("--select “\(name)” is none of \(names).")
                }
                return flaw
            })
    }
}
