import ArgumentParser
import PadananKit

/// `padanan validate`.
struct ValidateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "validate",
        abstract: "Check files against the standards of their formats.",
        discussion: """
            Every violation is named with its place and the section of the standard: XLIFF 1.2 and 2.0 to 2.2 with their modules, TMX 1.4b, \
            TBX (2008, 2019), SRX, gettext PO, CSV, XLSX; any other XML is checked for well-formedness. Exit codes: 0 all files are valid, 1 \
            there are violations, 2 a file can't be read.

              padanan validate translation.xlf memory.tmx
              padanan validate --format jsonl *.po > violations.jsonl
            """)

    @Option(help: "text for people, jsonl (JSON objects, one a line) or tsv (cells, with a header).")
    var format = OutputFormat.text

    @Option(
        help: ArgumentHelp("The format of the files, whatever their names and content: \(Validation.standardNames).", valueName: "format"))
    var input: String?

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("Write to a file instead of standard output; it appears whole or not at all.", valueName: "file"))
    var output: String?

    @Argument(help: "Files to check; “-” or none is standard input.")
    var files: [String] = []

    func run() throws {
        let out = try FileOutput(output)
        var report = ValidationReport(format: format)
        try out.write(report.header)
        var failures = InputProblems()
        for path in files.isEmpty ? [FileInput.standardInput] : files {
            do {
                try out.write(report.write(path, try Validation.validate(path, format: input)))
            } catch let error as FileError {
                StandardError.write("padanan: \(error)\n")
                failures.fail()
            }
        }
        try out.write(report.summary)
        try out.commit()
        try failures.finish()
        if report.hasViolations { throw FindingsExist() }
    }
}
