import ArgumentParser
import PadananKit

/// `align --sentences`: which sentences of two texts belong together.
struct SentenceOptions: ParsableArguments {
    @Flag(help: "Align the sentences of two documents, or of JSONL documents ({\"id\",\"source\":[…],\"target\":[…]}), instead of terms.")
    var sentences = false

    @Option(help: "With --sentences: write tmx, xliff2, or html (a page to review) instead. Sentences without a partner are in html only.")
    var export: Export?

    /// The files that aligned sentences are exported to.
    enum Export: String, ExpressibleByArgument, CaseIterable {
        case tmx, xliff2, html
    }

    func validate() throws {
        if export != nil, !sentences { throw ValidationError("--export writes aligned sentences; give it with --sentences.") }
    }

    /// Aligns the sentences of `files`.
    func run(_ files: [String], input: RecordFormat?, languages: LanguagePair, output: AlignOutputOptions) throws {
        try FileInput.check(output.output, doesNotReplace: files)
        let isByNumber = files.count < 2 || input == .jsonl
        var problems = InputProblems()
        let reading = try documents(files, isByNumber, languages)
        problems.report(reading.defects)
        let out = try FileOutput(output.output)
        let form =
            export.flatMap { SentenceFormat(rawValue: $0.rawValue) } ?? output.format.flatMap { SentenceFormat(rawValue: $0.rawValue) }
            ?? .text
        let report = SentenceReport(form, languages: languages, isByNumber: isByNumber, palette: output.palette)
        var progress = Progress(total: reading.records.count)
        try report.write(reading.records, to: out) { progress.advance(by: $0) }
        progress.finish()
        try out.commit()
        try problems.finish()
    }

    private func documents(
        _ files: [String], _ isByNumber: Bool, _ languages: LanguagePair
    ) throws -> RecordReading<SentenceDocument> {
        if isByNumber {
            var all = RecordReading<SentenceDocument>()
            for file in files.isEmpty ? [FileInput.standardInput] : files {
                let reading = try SentenceDocuments.read(jsonLines: file)
                all.records += reading.records
                all.defects += reading.defects
            }
            return all
        }
        guard files.count == 2 else {
            throw CommandFailure(message: "sentences are aligned in two documents at a time, source and target; for more give JSONL")
        }
        return try SentenceDocuments.read(files[0], files[1], languages: languages)
    }
}
