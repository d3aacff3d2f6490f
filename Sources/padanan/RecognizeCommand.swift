import ArgumentParser
import PadananKit

/// `padanan recognize`.
struct RecognizeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "recognize",
        abstract: "Find glossary terms in text.",
        discussion: """
            Inflected forms are found as well: clitics, plurals by reduplication, the voices of verbs. Input is plain text, TSV (first \
            column), JSONL ({"id","text"}) or the sources of bitext (XLIFF, TMX, PO, CSV, XLSX), by file name; standard input by its content.

              padanan recognize article.txt
              padanan recognize -g glossary.csv --format jsonl texts.jsonl > matches.jsonl
            """)

    @OptionGroup var glossary: GlossaryOptions
    @OptionGroup var output: OutputOptions

    @Option(help: "Read the input as text, tsv, jsonl, xliff, tmx, po, csv or xlsx, whatever its name.")
    var input: RecordFormat?

    @Flag(help: "Also suggest words derived from the same root (kind “derived”).")
    var derived = false

    @Argument(help: "Files to read; “-” or none is standard input.")
    var files: [String] = []

    func run() throws {
        var problems = InputProblems()
        let termbase = try glossary.load(&problems)
        let languages = try glossary.languages()
        let recognizer = TermRecognizer(termbase, language: languages.source)
        let run = RecognitionRun(recognizer, includesDerived: derived, threads: output.threadCount)
        var report = RecognitionReport(recognizer, target: languages.target, format: output.format, palette: output.palette)
        let options = ReadingOptions(languages: languages)
        let documents = try (files.isEmpty ? [FileInput.standardInput] : files).map {
            try InputLoader.texts($0, format: input, options: options)
        }
        let out = try FileOutput(output.output)
        var progress = Progress(total: documents.reduce(0) { $0 + $1.records.count })
        try out.write(report.header)
        for document in documents {
            problems.report(document.defects)
            try run.recognize(document.records) { batch in
                for result in batch { try out.write(report.write(result)) }
                progress.advance(by: batch.count)
            }
        }
        progress.finish()
        try out.write(report.summary)
        try out.commit()
        try problems.finish()
    }
}
