import ArgumentParser
import PadananKit

/// `padanan align`.
struct AlignCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "align",
        abstract: "Link glossary terms, words or sentences to their renderings in a translation.",
        discussion: """
            For every term in the source: the words of the target that render it, and whether the glossary approves of them. Input is \
            TSV (source, tab, target), JSONL ({"id","source","target"}), XLIFF, TMX, PO, CSV or XLSX, or two plain texts, whose \
            sentences are aligned where their paragraphs differ. Terms without renderings may be in the glossary: what renders them is then said all the same.

              padanan align article.id.txt article.en.txt
              padanan align -g glossary.csv --format jsonl pairs.tsv > links.jsonl

            --words links all words and marks instead. How words render each other is learned from the input, so that the more there \
            is, the better; --train gives more. Between Indonesian and English a built-in lexicon is known beforehand, so that one \
            pair of sentences is enough.

              padanan align --words --train memory.tmx --format html article.xlf > matrix.html

            --sentences finds which sentences of two documents (text, Markdown, HTML, DOCX, ODT, subtitles) translate each other: one for \
            one, joined, split, left out or added, each with a confidence. Or JSONL documents, {"id","source":[…],"target":[…]}.

              padanan align --sentences article.id.txt article.en.txt
              padanan align --sentences --export tmx -o memory.tmx report.id.docx report.en.docx
            """)

    @OptionGroup var glossary: GlossaryOptions
    @OptionGroup var words: WordAlignmentOptions
    @OptionGroup var sentences: SentenceOptions
    @OptionGroup var output: AlignOutputOptions

    @Option(help: "Read the input as text (two files), tsv, jsonl, xliff, tmx, po, csv or xlsx, whatever its name.")
    var input: RecordFormat?

    @Argument(help: "Bitext files, or two plain texts; “-” or none is standard input.")
    var files: [String] = []

    func validate() throws {
        if words.words, sentences.sentences { throw ValidationError("--words and --sentences go in two runs.") }
        let isPossible = words.words ? output.format?.forWords != nil : output.format?.forTerms != nil
        if let format = output.format, !isPossible {
            throw ValidationError("--format \(format.rawValue) goes \(words.words ? "without" : "with") --words.")
        }
        if words.words, !glossary.glossary.isEmpty { throw ValidationError("--words uses no glossary; leave out one of --words and -g.") }
    }

    func run() throws {
        if sentences.sentences { return try sentences.run(files, input: input, languages: try glossary.languages(), output: output) }
        var problems = InputProblems()
        if words.words {
            try words.align(documents(), glossary.languages(), output, &problems)
            return try problems.finish()
        }
        // What renders a term without renderings is asked of word alignment.
        let termbase = try glossary.load(&problems, keepsOneSided: true)
        let aligner = TermAligner(termbase, languages: try glossary.languages())
        let run = AlignmentRun(aligner, threads: output.threadCount)
        var report = AlignmentReport(aligner, format: output.format?.forTerms ?? .text, palette: output.palette)
        let documents = try self.documents()
        let out = try FileOutput(output.output)
        var progress = Progress(total: documents.reduce(0) { $0 + $1.records.count })
        try out.write(report.header)
        for document in documents {
            problems.report(document.defects)
            try run.align(document.records) { batch in
                for result in batch { try out.write(report.write(result)) }
                progress.advance(by: batch.count)
            }
        }
        progress.finish()
        try out.write(report.summary)
        try out.commit()
        try problems.finish()
    }

    private func documents() throws -> [RecordReading<TranslationUnit>] {
        let paths = files.isEmpty ? [FileInput.standardInput] : files
        let isText = { (path: String) in
            // Standard input is text when that is said, or when it stands beside a text.
            path == FileInput.standardInput
                ? input == .text || input == nil && paths.count == 2 : (input ?? RecordFormat(file: path)) == .text
        }
        if paths.contains(where: isText), paths.count != 2 || paths.contains(where: { $0 != FileInput.standardInput && isText($0) }) {
            guard paths.count == 2, paths.allSatisfy(isText) else {
                throw CommandFailure(
                    message: "plain text is aligned two files at a time, source and target; for bitext give a file of another format")
            }
            return [try InputLoader.parallelTexts(paths[0], paths[1], languages: try glossary.languages())]
        }
        let options = ReadingOptions(languages: try glossary.languages())
        return try paths.map { try InputLoader.pairs($0, format: input, options: options) }
    }
}
