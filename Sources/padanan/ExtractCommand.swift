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

    @Flag(help: "In text for people: a line with the other renderings of a term; the other forms always have them.")
    var rivals = false

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

    @Flag(
        help: "Compare two texts on the same matter that don't translate each other: shared terms, and names that they write in two ways.")
    var comparable = false

    @Option(help: ArgumentHelp("The source language, a BCP 47 tag.", valueName: "tag"))
    var from = "id"

    @Option(
        help: ArgumentHelp("The target language, a BCP 47 tag; with --comparable the language of both may be the same.", valueName: "tag"))
    var to = "en"

    @Option(help: ArgumentHelp("The sheet of a workbook to read; by default the first.", valueName: "name"))
    var sheet: String?

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
        for (option, tag) in [("--from", from), ("--to", to)] where !LanguageTag(tag).isWellFormed {
            throw ValidationError("\(option) “\(tag)” is not a language tag; write for example id, en or pt-BR.")
        }
        if comparable, files.count != 2 { throw ValidationError("--comparable compares two texts; give two files.") }
        if comparable, monolingual { throw ValidationError("--comparable and --monolingual go in two runs.") }
        if !comparable, LanguageTag(from).isSameLanguage(as: LanguageTag(to)) {
            throw ValidationError("--from and --to are the same language.")
        }
        guard (0...1).contains(minScore) else { throw ValidationError("--min-score must be between 0 and 1.") }
    }

    func run() throws {
        let pair = LanguagePair(LanguageTag(from), LanguageTag(to))
        try review.check(inputs: files, languages: pair)
        try FileInput.check(output, doesNotReplace: files)
        var problems = InputProblems()
        let termbase = try known(pair, &problems)
        var terms = try comparable ? shared(pair, termbase, &problems) : extracted(pair, termbase, &problems)
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

    private func options() -> TermExtractionOptions {
        var options = TermExtractionOptions()
        options.minimumCount = minCount
        options.minimumScore = minScore
        return options
    }

    private func extracted(_ pair: LanguagePair, _ termbase: Termbase?, _ problems: inout InputProblems) throws -> [ExtractedTerm] {
        let content = try ExtractionInput.read(
            files.isEmpty ? [FileInput.standardInput] : files, format: input, reading: monolingual ? .monolingual : .byNumber,
            languages: pair, options: ReadingOptions(languages: pair, sheet: sheet))
        problems.report(content.defects)
        var run = ExtractionRun(pair, options: options(), threads: threads == 0 ? OrderedParallel.processorCount : threads)
        run.add(content.units)
        run.add(content.texts)
        var progress = Progress(total: run.steps)
        let terms = run.terms(known: termbase) { progress.advance(by: 1) }
        progress.finish()
        return terms
    }

    private func shared(_ pair: LanguagePair, _ termbase: Termbase?, _ problems: inout InputProblems) throws -> [ExtractedTerm] {
        let reading = ReadingOptions(languages: pair, sheet: sheet)
        let source = try ExtractionInput.sentences(files[0], input, pair, reading)
        let target = try ExtractionInput.sentences(files[1], input, LanguagePair(pair.target, pair.source), reading)
        problems.report(source.defects + target.defects)
        return ExtractionRun.terms(comparing: source.records, with: target.records, pair, options: options(), known: termbase)
    }

    private func write(_ terms: [ExtractedTerm], _ pair: LanguagePair) throws {
        let out = try FileOutput(output)
        let report = ExtractionReport(format, languages: pair, showsCompetitors: rivals, palette: Palette(forOutput: output))
        try out.write(report.write(terms))
        try out.commit()
    }
}

extension ExtractionFormat: ExpressibleByArgument {}
