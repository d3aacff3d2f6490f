import ArgumentParser
import PadananKit

/// `padanan segment`.
struct SegmentCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "segment",
        abstract: "Split text or documents into segments for translation.",
        discussion: """
            Takes the text out of plain text, Markdown, HTML, DOCX, ODT, subtitles (SRT, WebVTT) and JSON, and cuts it into sentences. With --to \
            the segments become a file for translators, which padanan merge puts back into the document; otherwise they are printed. JSON \
            Lines ({"id","text"}, with "wrapped": true for hard-wrapped text) are cut record by record.

              padanan segment article.txt
              padanan segment report.docx --to xliff2 -g builtin -o report.xlf
              padanan segment site/*.html --to xlsx -o site.xlsx
              padanan segment --stats report.docx
              padanan segment --export-srx > padanan.srx
            """)

    @Option(
        name: .customLong("to"),
        help: ArgumentHelp(
            "Write a file for translators: \(SegmentTarget.names).", valueName: "format"))
    var target: SegmentTarget?

    @Option(help: "How to print segments or statistics: text (one a line), jsonl (JSON objects, one a line) or tsv (cells, with a header).")
    var format: OutputFormat?

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("Write to a file instead of standard output; it appears whole or not at all.", valueName: "file"))
    var output: String?

    @OptionGroup var reading: DocumentOptions

    @Option(help: ArgumentHelp("The language of the translation, a BCP 47 tag.", valueName: "tag"))
    var targetLanguage = "en"

    @Option(
        name: [.customShort("g"), .long],
        help: ArgumentHelp("Mark the terms of a glossary file or folder, or “builtin”; may be repeated.", valueName: "path"))
    var glossary: [String] = []

    @Flag(help: "Count words, segments and repetitions instead of writing segments.")
    var stats = false

    @Flag(help: "Write our own rules as an SRX 2.0 file, for OmegaT, Okapi and others.")
    var exportSrx = false

    @Argument(help: "Documents to read; “-” or none is standard input.")
    var files: [String] = []

    func validate() throws {
        if target != nil, format != nil { throw ValidationError("--to writes a file for translators, --format prints; give one of them.") }
        if exportSrx, !files.isEmpty || stats || target != nil || format != nil {
            throw ValidationError("--export-srx writes our rules and reads nothing; give it alone, or with -o.")
        }
        if stats, target != nil { throw ValidationError("--stats prints a count; give it without --to.") }
        if !LanguageTag(targetLanguage).isWellFormed {
            throw ValidationError("--target-language “\(targetLanguage)” is not a language tag; write for example en or pt-BR.")
        }
        if files.filter({ $0 == FileInput.standardInput }).count > 1 { throw ValidationError("Standard input can be read only once.") }
    }

    func run() throws {
        try FileInput.check(output, doesNotReplace: files + glossary + (reading.srx.map { [$0] } ?? []))
        let output = try FileOutput(output)
        var problems = InputProblems()
        if exportSrx {
            problems.report(try SegmentationRulesFile.write(to: output))
        } else {
            try segment(to: output, &problems)
        }
        try output.commit()
        try problems.finish()
    }

    private func segment(to output: FileOutput, _ problems: inout InputProblems) throws {
        let languages = LanguagePair(try reading.language(), LanguageTag(targetLanguage))
        let annotator = try annotator(languages, &problems)
        let segmenter = try reading.segmenter(&problems)
        let documents = DocumentSegmentation(
            segmenter.units, annotator: annotator, languages: languages, options: reading.filterOptions)
        let run = SegmentRun(
            documents, text: segmenter.text, files: files.isEmpty ? [FileInput.standardInput] : files, input: reading.input,
            options: reading.filterOptions)
        let report: ([Defect]) -> Void = { problems.report($0) }
        if stats {
            try run.count(to: output, format ?? .text, hasTerms: annotator != nil, report)
        } else if case .file(let format)? = target {
            var options = WritingOptions(languages: languages)
            options.tool = "padanan \(PadananVersion.current)"
            try run.export(to: output, format, hasTerms: annotator != nil, options, report)
        } else {
            try run.print(to: output, target?.printed ?? format ?? .text, isForWork: target != nil, report)
        }
    }

    private func annotator(_ languages: LanguagePair, _ problems: inout InputProblems) throws -> TermAnnotator? {
        guard !glossary.isEmpty else { return nil }
        let reading = try GlossaryLoader.load(glossary, languages: languages)
        problems.report(reading.defects)
        if reading.termbase.concepts.isEmpty { throw CommandFailure(message: "the glossary has no usable entry") }
        return TermAnnotator(reading.termbase, languages: languages)
    }
}
