import ArgumentParser
import PadananKit

/// How the report of a command about glossaries is written.
struct CurationOutputOptions: ParsableArguments {
    @Option(help: "text for people, jsonl (JSON objects, one a line) or tsv (cells, with a header).")
    var format = OutputFormat.text

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("Write to a file instead of standard output; it appears whole or not at all.", valueName: "file"))
    var output: String?

    var palette: Palette { Palette(forOutput: output) }
}
