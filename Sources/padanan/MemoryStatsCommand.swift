import ArgumentParser
import PadananKit

/// `padanan tm stats`.
struct MemoryStatsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stats",
        abstract: "Count what is in a memory.",
        discussion: """
            Units and different sources, languages, states, dates, and the origins and users with the most units.

              padanan tm stats --tm news.ptm
              padanan tm stats --tm news.ptm --format jsonl
            """)

    @OptionGroup var memory: MemoryPathOption

    @Option(help: "text for people, or jsonl (one JSON object).")
    var format = MemoryReport.Format.text

    func run() throws {
        let statistics = try TranslationMemory(path: memory.tm, readOnly: true).statistics()
        let out = try FileOutput(nil)
        try out.write(MemoryReport(format, palette: Palette(forOutput: nil)).text(statistics))
        try out.commit()
    }
}
