import ArgumentParser
import PadananKit

/// What becomes of the findings.
struct CheckOutputOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The form of the report: \(FindingFormat.allCases.map(\.rawValue).joined(separator: ", ")) (default: text).", valueName: "form")
    )
    var format: String?

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("Write to a file instead of standard output; it appears whole or not at all.", valueName: "file"))
    var output: String?

    @Option(name: [.customShort("j"), .long], help: ArgumentHelp("Threads; 0 takes all processors (the default).", valueName: "n"))
    var threads: Int?

    @Flag(help: "Apply the suggestions that are certain to the files, then report what is left.")
    var fix = false

    @Flag(help: "Show what --fix would change, as a unified diff, and change nothing.")
    var diff = false

    @Flag(
        help: """
            Write all findings to the file of --baseline; later runs report only new ones. What it has of other files, which are not checked \
            now, stays.
            """)
    var writeBaseline = false

    func validate() throws {
        if let threads, !(0...1024).contains(threads) { throw ValidationError("--threads must be between 0 and 1024.") }
    }

    var palette: Palette { Palette(forOutput: output) }

    /// The columns that a report for people may take: COLUMNS, else those of the terminal, else 100.
    var width: Int { TerminalWidth.columns(forOutput: output) }
}
