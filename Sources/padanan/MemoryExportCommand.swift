import ArgumentParser
import PadananKit

/// `padanan tm export`.
struct MemoryExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write the units of a memory to a bitext file.",
        discussion: """
            TMX keeps everything, neighbours and origins as properties; the name of the file or --format chooses another format. The file is of \
            one language pair: choose it with --from and --to where the memory has several.

              padanan tm export --tm news.ptm -o news.tmx
              padanan tm export --tm news.ptm --origin article --since 2026-03-01 -o march.xlf
              padanan tm export --tm news.ptm --text keamanan --format tsv
            """)

    @OptionGroup var memory: MemoryPathOption

    @OptionGroup var filter: MemoryFilterOptions

    @Option(help: ArgumentHelp("The format of the output, whatever its name: \(Conversion.formatNames).", valueName: "format"))
    var format: String?

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("Write to a file instead of standard output; it appears whole or not at all.", valueName: "file"))
    var output: String?

    func run() throws {
        try FileInput.check(output, doesNotReplace: [memory.tm])
        var problems = InputProblems()
        var export = MemoryExport()
        (export.filter, export.tool) = (filter.filter, "padanan \(PadananVersion.current)")
        let source = try TranslationMemory(path: memory.tm, readOnly: true)
        let chosen = try MemoryExport.format(format, for: output)
        let out = try FileOutput(output)
        let outcome = try export.write(source, as: chosen, to: out)
        try out.commit()
        problems.report(outcome.losses)
        if output != nil { StandardError.write("\(outcome.units) units written\n") }
        try problems.finish()
    }
}
