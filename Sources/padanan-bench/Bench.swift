import ArgumentParser

/// Benchmarks that assert their answers.
@main
struct Bench: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "padanan-bench", abstract: "Measure Padanan and assert that its answers are right.",
        subcommands: [
            RecognizeBenchmark.self, AnalyzeBenchmark.self, QuantityBenchmark.self, FormatBenchmark.self, SegmentBenchmark.self,
            CheckBenchmark.self, MemoryBenchmark.self, LearnLexicon.self,
        ])
}
