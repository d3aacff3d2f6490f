import ArgumentParser
import PadananKit

/// What `align --words` adds to the command.
struct WordAlignmentOptions: ParsableArguments {
    @Flag(help: "Link words instead of terms; they are learned from the bitext itself, in any pair of languages.")
    var words = false

    @Flag(help: "With --words: the words of the input stand between spaces; nothing else parts them.")
    var pretokenized = false

    @Flag(help: "With --words: write how likely each link is.")
    var probabilities = false

    @Option(help: ArgumentHelp("With --words: further bitext to learn from; may be repeated.", valueName: "file"))
    var train: [String] = []

    func validate() throws {
        guard !words else { return }
        for (option, isGiven) in [("--pretokenized", pretokenized), ("--probabilities", probabilities), ("--train", !train.isEmpty)]
        where isGiven { throw ValidationError("\(option) goes with --words.") }
    }

    /// Links the words of `documents`.
    func align(
        _ documents: [RecordReading<TranslationUnit>], _ languages: LanguagePair, _ output: AlignOutputOptions,
        _ problems: inout InputProblems
    ) throws {
        var run = WordAlignmentRun(languages, isPretokenized: pretokenized, threads: output.threadCount)
        let further = try train.map { try InputLoader.pairs($0, options: ReadingOptions(languages: languages)) }
        for reading in documents + further {
            problems.report(reading.defects)
            run.add(reading.records)
        }
        let count = documents.reduce(0) { $0 + $1.records.count }
        let learned = count + further.reduce(0) { $0 + $1.records.count }
        var progress = Progress(total: learned * run.rounds + count)
        let report = WordAlignmentReport(languages, format: output.format?.forWords ?? .pharaoh, showsProbabilities: probabilities)
        let out = try FileOutput(output.output)
        let aligner = run.train { progress.advance(by: learned) }
        try out.write(report.header)
        for document in documents {
            try run.align(document.records, with: aligner) { batch in
                for record in batch { try out.write(report.write(record)) }
                progress.advance(by: batch.count)
            }
        }
        progress.finish()
        try out.write(report.footer)
        try out.commit()
    }
}
