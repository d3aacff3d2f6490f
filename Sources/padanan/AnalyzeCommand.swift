import ArgumentParser
import PadananKit

/// `padanan analyze`.
struct AnalyzeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "analyze",
        abstract: "Take words apart: inflection key, root and affixes.",
        discussion: """
            One line for each word: the form, the key that its inflected forms share (menjamin for dijamin), the root that its family \
            shares (jamin), and the parts. Input is plain text, TSV (first column) or JSONL ({"id","text"}), by file name; standard \
            input by its content. With --lemmas it is a word list, one word a line, and the output is form and root.

              padanan analyze article.txt
              echo "jaminan-jaminannya" | padanan analyze --all
              padanan analyze --lemmas words.txt > roots.tsv
            """)

    @Option(
        name: [.long, .customLong("from")],
        help: ArgumentHelp("The language of the text, a BCP 47 tag: id and en have rules.", valueName: "tag"))
    var language = "id"

    @OptionGroup var output: OutputOptions

    @Option(help: "Read the input as text, tsv, jsonl, xliff, tmx, po, csv or xlsx, whatever its name.")
    var input: RecordFormat?

    @Flag(help: "Show every analysis of a word, the likeliest first, instead of the likeliest only.")
    var all = false

    @Flag(help: "Read one word a line and write form<TAB>root.")
    var lemmas = false

    @Argument(help: "Files to read; “-” or none is standard input.")
    var files: [String] = []

    func validate() throws {
        guard LanguageTag(language).isWellFormed else {
            throw ValidationError("--language “\(language)” is not a language tag; write for example id, en or pt-BR.")
        }
        if lemmas, all || input != nil { throw ValidationError("--lemmas reads a word list; it goes with neither --all nor --input.") }
    }

    func run() throws {
        var problems = InputProblems()
        let run = AnalysisRun(LanguageTag(language), keepsAll: all, threads: output.threadCount)
        let out = try FileOutput(output.output)
        let paths = files.isEmpty ? [FileInput.standardInput] : files
        if lemmas { try writeLemmas(paths, run, out, &problems) } else { try writeAnalyses(paths, run, out, &problems) }
        try out.commit()
        try problems.finish()
    }

    private func writeLemmas(_ paths: [String], _ run: AnalysisRun, _ out: FileOutput, _ problems: inout InputProblems) throws {
        for path in paths {
            let list = try InputLoader.wordList(path)
            problems.report(list.defects)
            for line in run.lemmas(of: list.records) { try out.write(line + "\n") }
        }
    }

    private func writeAnalyses(_ paths: [String], _ run: AnalysisRun, _ out: FileOutput, _ problems: inout InputProblems) throws {
        let report = AnalysisReport(format: output.format, palette: output.palette)
        let documents = try paths.map { try InputLoader.texts($0, format: input) }
        var progress = Progress(total: documents.reduce(0) { $0 + $1.records.count })
        try out.write(report.header)
        for document in documents {
            problems.report(document.defects)
            try run.analyze(document.records) { batch in
                for result in batch { try out.write(report.write(result)) }
                progress.advance(by: batch.count)
            }
        }
        progress.finish()
    }
}
