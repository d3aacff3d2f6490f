import ArgumentParser
import PadananKit

/// How links are written, and on how many threads they are made.
struct AlignOutputOptions: ParsableArguments {
    @Option(
        help: """
            text for people, jsonl (JSON objects, one a line) or tsv (cells, with a header); with --words: pharaoh (0-0 1-2, the \
            default), jsonl or html (a matrix for each pair).
            """)
    var format: AlignFormat?

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("Write to a file instead of standard output; it appears whole or not at all.", valueName: "file"))
    var output: String?

    @Option(name: [.customShort("j"), .long], help: ArgumentHelp("Threads; 0 takes all processors.", valueName: "n"))
    var threads = 0

    mutating func validate() throws {
        guard (0...1024).contains(threads) else { throw ValidationError("--threads must be between 0 and 1024.") }
    }

    var threadCount: Int { threads == 0 ? OrderedParallel.processorCount : threads }

    var palette: Palette { Palette(forOutput: output) }
}
