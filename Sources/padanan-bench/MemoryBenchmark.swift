import ArgumentParser
import Foundation
import PadananKit

/// Speed and memory of a translation memory: import, exact and fuzzy search.
struct MemoryBenchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "memory", abstract: "Fill a translation memory and search in it.",
        discussion: """
            The units are made: sentences of 7 to 28 words whose frequencies are those of a language (Zipf), with their neighbours. Each exact search must find its unit, each fuzzy one a unit as similar as the one it was \
            made of by one to three edits; as many look for sentences that resemble none.
            """)

    @Option(help: "How many units the memory has.") var units = 1_000_000
    @Option(help: "How many exact searches, and half as many fuzzy ones of each kind.") var searches = 2000
    @Option(help: "Where the memory is made, and stays; by default a temporary file.") var keep: String?
    @Flag(help: "Print one JSON object.") var json = false

    func run() throws {
        let path = keep ?? FileManager.default.temporaryDirectory.appendingPathComponent("padanan-bench-\(getpid()).ptm").path
        let files = ["", "-wal", "-shm"].map { path + $0 }
        for file in files { unlink(file) }
        defer { if keep == nil { for file in files { unlink(file) } } }
        let trial = MemoryTrial(corpus: MemoryCorpus(count: units), path: path)
        var figures = MemoryFigures(units: units)
        figures.importSeconds = max(0.001, try trial.fill() - trial.generatorSeconds())
        var status = stat()
        figures.fileBytes = stat(path, &status) == 0 ? Int(status.st_size) : 0
        figures.exact = try trial.exactSearches(searches).sorted()
        figures.fuzzy = try trial.fuzzySearches(searches / 2).sorted()
        figures.peakBytes = Measurement.peakBytes
        print(json ? figures.json : figures.description)
    }
}
