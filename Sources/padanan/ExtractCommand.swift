import ArgumentParser
import PadananKit

/// `padanan extract`.
struct ExtractCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "extract",
        abstract: "Propose glossary entries from bitext or text.",
        discussion: """
            Lists the terms and names of a text with their renderings, the best first, each with a score: the share of right pairs among \
            those with this score. Input is bitext (TSV, JSONL, XLIFF, TMX, PO, CSV, XLSX), two documents that translate each other (text, \
            Markdown, HTML, DOCX, ODT, subtitles), or documents in one language, whose terms have no rendering.

              padanan extract memory.tmx
              padanan extract --known glossary.csv --format html -o proposals.html memory.tmx
              padanan extract --review glossary.csv article.id.txt article.en.txt

            How words render each other is learned from the input, so that the more there is, the better.
            """)

    @Option(
        help: ArgumentHelp(
            "A glossary file or folder, or “builtin”, whose terms are left out unless the text renders them otherwise; may be repeated.",
            valueName: "path"))
    var known: [String] = []

    @Option(
        help: """
            text for people, tsv (cells, with a header), jsonl (JSON objects, one a line), csv (a glossary table), tbx or html (a page with \
            the terms in their sentences).
            """)
    var format = ExtractionFormat.text

    @Option(help: ArgumentHelp("Write at most so many terms.", valueName: "n"))
    var limit: Int?

    @Option(
        help: ArgumentHelp(
            "Leave out terms, and pairs, that occur less often; by default 3, in texts of less than 2,000 segments 2.", valueName: "n"))
    var minCount: Int?

    @Option(help: ArgumentHelp("Leave out pairs with a lower score, from 0 to 1.", valueName: "score"))
    var minScore = 0.0

    @Flag(help: "Read all files as text in the source language; of bitext, the sources.")
    var monolingual = false

    @OptionGroup var languages: BitextLanguageOptions
    @OptionGroup var review: ReviewOptions

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("Write to a file instead of standard output; it appears whole or not at all.", valueName: "file"))
    var output: String?

    @Option(name: [.customShort("j"), .long], help: ArgumentHelp("Threads; 0 takes all processors.", valueName: "n"))
    var threads = 0

    @Option(help: "Read the input as text, tsv, jsonl, xliff, tmx, po, csv or xlsx, whatever its name.")
    var input: RecordFormat?

    @Argument(help: "Bitext files, two documents, or documents in one language; “-” or none is standard input.")
    var files: [String] = []

    func validate() throws {
        guard (0...1024).contains(threads) else { throw ValidationError("--threads must be between 0 and 1024.") }
        if let limit, limit < 1 { throw ValidationError("--limit must be at least 1.") }
        if let minCount, minCount < 1 { throw ValidationError("--min-count must be at least 1.") }
        guard (0...1).contains(minScore) else { throw ValidationError("--min-score must be between 0 and 1.") }
    }

    func run() throws {
        try review.check(inputs: files)
        try FileInput.check(output, doesNotReplace: files)
        var problems = InputProblems()
        let pair = LanguagePair(languages.source ?? .indonesian, languages.target ?? .english)
        let termbase = try known(pair, &problems)
        let run = try read(pair, &problems)
        var progress = Progress(total: run.steps)
        var terms = run.terms(known: termbase) { progress.advance(by: 1) }
        progress.finish()
        if let limit { terms = Array(terms.prefix(limit)) }
        if try !review.run(terms, languages: pair) { try write(terms, pair) }
        try problems.finish()
    }

    private func known(_ pair: LanguagePair, _ problems: inout InputProblems) throws -> Termbase? {
        guard !known.isEmpty else { return nil }
        let reading = try GlossaryLoader.load(known, languages: pair)
        problems.report(reading.defects)
        return reading.termbase
    }

    private func read(_ pair: LanguagePair, _ problems: inout InputProblems) throws -> ExtractionRun {
        let reading = ReadingOptions(languages: pair, sheet: languages.sheet)
        let content = try ExtractionInput.read(
            files.isEmpty ? [FileInput.standardInput] : files, format: input, reading: monolingual ? .monolingual : .byNumber,
            languages: pair, options: reading)
        problems.report(content.defects)
        var options = TermExtractionOptions()
        options.minimumCount = minCount
        options.minimumScore = minScore
        let threads = threads == 0 ? OrderedParallel.processorCount : threads
        var run = ExtractionRun(pair, options: options, threads: threads)
        run.add(content.units)
        run.add(content.texts)
        return run
    }

    private func write(_ terms: [ExtractedTerm], _ pair: LanguagePair) throws {
        let out = try FileOutput(output)
        try out.write(ExtractionReport(format, languages: pair, showsCompetitors: false, palette: Palette(forOutput: output)).write(terms))
        try out.commit()
    }
}

extension ExtractionFormat: ExpressibleByArgument {}
