import ArgumentParser
import PadananKit

/// `padanan import omegat`.
struct ImportOmegaTCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "omegat",
        abstract: "Put the translations of an OmegaT project into bitext.",
        discussion: """
            Reads omegat/project_save.tmx and fills the targets of bitext files (XLIFF, PO, TMX, TSV, CSV, XLSX, JSON Lines), whose other bytes \
            stay. A segment gets the translation for its document and neighbours where OmegaT has one, else the one for its text. A target that is \
            there and differs stays, and is reported, unless --replace is given; an unconfirmed one gives way. Without files, all translations \
            are written to the file of -o.

              padanan import omegat berita-omegat artikel.xlf
              padanan import omegat berita-omegat artikel.xlf -o artikel.en.xlf
              padanan import omegat berita-omegat -o berita.tmx

            Exit codes: 0 done, 1 a segment has another translation, or other codes, and stays as it is, 2 usage, input or output error.
            """)

    @Flag(help: "Let OmegaT's translations replace others.")
    var replace = false

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("Write to a file instead of changing the one that is given; it appears whole or not at all.", valueName: "file"))
    var output: String?

    @Option(
        help: ArgumentHelp(
            "Without files: the format to write, \(Conversion.formatNames); by default what the name says.", valueName: "format"))
    var format: String?

    @Argument(help: "The folder of the OmegaT project.")
    var folder: String

    @Argument(help: "Bitext files to fill.")
    var files: [String] = []

    func validate() throws {
        if files.isEmpty, output == nil { throw ValidationError("Name the bitext files to fill, or a file to write with -o.") }
        if files.count > 1, output != nil { throw ValidationError("-o is for one file; several are changed in their places.") }
        if !files.isEmpty, format != nil { throw ValidationError("A file that is filled keeps its format; --format goes with -o alone.") }
        if files.contains(FileInput.standardInput) || output == "-" {
            throw ValidationError("The files are read twice; name a file instead of “-”.")
        }
    }

    func run() throws {
        var problems = InputProblems()
        var project = try OmegaTImport(folder)
        project.replaces = replace
        problems.report(project.defects)
        var outcomes: [OmegaTImport.Outcome] = []
        for file in files { outcomes.append(try project.fill(file, to: output ?? file) { problems.report($0) }) }
        if files.isEmpty, let output { problems.report(try project.write(to: output, format: format)) }
        let out = try FileOutput(nil)
        try out.write(OmegaTImportReport.text(outcomes, count: project.count, unused: project.unused))
        try out.commit()
        if let terms = try project.addedTerms() {
            StandardError.write("padanan: \(terms.path) holds \(terms.count) term\(terms.count == 1 ? "" : "s") added in OmegaT\n")
        }
        try problems.finish()
        if outcomes.contains(where: { $0.leavesOut }) { throw FindingsExist() }
    }
}
