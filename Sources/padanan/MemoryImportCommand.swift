import ArgumentParser
import PadananKit

/// `padanan tm import`.
struct MemoryImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Add translations from bitext to a memory.",
        discussion: """
            Reads TMX, XLIFF, PO, workbooks, CSV, TSV and JSON Lines. The memory is made when there is none. A segment with the source, target, \
            codes and neighbours of one that is there is the same unit: the newest date wins, and counts of use are kept. Segments without \
            target are left out, as are those that nobody has translated or confirmed yet (--min-state).

              padanan tm import --tm news.ptm old-memory.tmx
              padanan tm import --tm news.ptm --origin "Maret 2026" --user sari article-*.xlf
              padanan tm import --tm news.ptm --from id --to en pairs.tsv
            """)

    @OptionGroup var memory: MemoryPathOption

    @OptionGroup var languages: BitextLanguageOptions

    @Option(help: ArgumentHelp("The format of the files, whatever their names: \(Conversion.formatNames).", valueName: "format"))
    var input: String?

    @Option(help: ArgumentHelp("Where the units come from; by default what the file says, else its name.", valueName: "text"))
    var origin: String?

    @Option(help: ArgumentHelp("Who made the units that name nobody.", valueName: "name"))
    var user: String?

    @Option(
        help: ArgumentHelp(
            "When the units without date were made, 20260131T093000Z; by default now, “none” for no date.", valueName: "date"))
    var date: String?

    @Option(help: ArgumentHelp("Leave out segments of a lower state: initial, translated, reviewed or final.", valueName: "state"))
    var minState = SegmentState.translated

    @Argument(help: "Bitext files, “-” for standard input.")
    var files: [String]

    func validate() throws {
        if let date, date != "none", !MemoryFilter.isDay(date) {
            throw ValidationError("--date “\(date)” is not a date; write for example 20260131T093000Z.")
        }
    }

    func run() throws {
        var problems = InputProblems()
        var settings = MemoryImport()
        (settings.source, settings.target, settings.sheet) = (languages.source, languages.target, languages.sheet)
        (settings.format, settings.origin, settings.user) = (input, origin, user ?? "")
        settings.date = date == "none" ? "" : date ?? CurrentDate.text
        settings.minimumState = minState
        for file in files where file != FileInput.standardInput { try FileInput.checkReadable(file) }
        let target = try TranslationMemory(path: memory.tm)
        var total = MemoryImport.Outcome()
        for file in files {
            let outcome = try settings.add(file, to: target) { CountProgress.show($0.read, "segments") }
            CountProgress.clear()
            problems.report(outcome.defects)
            total += outcome
        }
        try target.close()
        print(total.summary)
        try problems.finish()
    }
}

extension SegmentState: ExpressibleByArgument {}
