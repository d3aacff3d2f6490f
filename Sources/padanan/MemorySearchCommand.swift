import ArgumentParser
import PadananKit

/// `padanan tm search`.
struct MemorySearchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search",
        abstract: "Find translations of a text, of similar ones, or by words.",
        discussion: """
            Finds units with the same text (100; 101 between the same neighbours, with --file) and with similar words; docs/tm.md says how they \
            are scored. With -g, a difference in a glossary term, a number, a date or a name is carried over into the target where that is \
            certain, and the match is called repaired. --concordance looks for words in sources or targets instead. Exit code 1 says that \
            nothing was found.

              padanan tm search --tm news.ptm "Dewan Keamanan bersidang hari ini."
              padanan tm search --tm news.ptm --min-score 80 -g builtin --format jsonl --file sentences.txt
              padanan tm search --tm news.ptm --concordance target "security council"
            """)

    @OptionGroup var memory: MemoryPathOption

    @OptionGroup var languages: LanguagePairOptions

    @Option(help: ArgumentHelp("Look for words that stand together, in the source or the target.", valueName: "side"))
    var concordance: MemorySide?

    @Option(help: ArgumentHelp("The lowest score; 100 finds the same text only.", valueName: "n"))
    var minScore = 70.0

    @Option(help: ArgumentHelp("The most units for a text.", valueName: "n"))
    var limit = 5

    @Option(
        name: [.customShort("g"), .long],
        help: ArgumentHelp("Repair matches with a glossary file or folder, or “builtin”; may be repeated.", valueName: "path"))
    var glossary: [String] = []

    @Option(help: ArgumentHelp("Look for each line of a file, “-” for standard input; the lines are neighbours.", valueName: "path"))
    var file: String?

    @Option(help: "text for people, or jsonl (JSON objects, one for each text, or each unit of a concordance).")
    var format = MemoryReport.Format.text

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("Write to a file instead of standard output; it appears whole or not at all.", valueName: "file"))
    var output: String?

    @Argument(help: ArgumentHelp("The text; several words are one text, with or without quotes.", valueName: "text"))
    var words: [String] = []

    func validate() throws {
        guard words.isEmpty != (file == nil) else { throw ValidationError("Give a text to look for, or --file.") }
        guard (0...101).contains(minScore) else { throw ValidationError("--min-score must be between 0 and 101.") }
        guard (1...10_000).contains(limit) else { throw ValidationError("--limit must be between 1 and 10000.") }
    }

    func run() throws {
        try FileInput.check(output, doesNotReplace: [memory.tm, file].compactMap { $0 })
        var problems = InputProblems()
        var search = MemoryQueries(try TranslationMemory(path: memory.tm, readOnly: true), languages: languages.pair)
        (search.concordance, search.minimumScore, search.limit) = (concordance, minScore, limit)
        if !glossary.isEmpty {
            let reading = try GlossaryLoader.load(glossary, languages: languages.pair)
            problems.report(reading.defects)
            search.repairer = MemoryRepairer(reading.termbase, languages: languages.pair)
        }
        let queries = try file.map(MemoryQueries.lines) ?? [words.joined(separator: " ")]
        let out = try FileOutput(output)
        let found = try search.write(queries, MemoryReport(format, palette: Palette(forOutput: output)), to: out)
        try out.commit()
        try problems.finish()
        if found == 0 { throw FindingsExist() }
    }
}

extension MemorySide: ExpressibleByArgument {}
extension MemoryReport.Format: ExpressibleByArgument {}
