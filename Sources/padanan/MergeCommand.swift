import ArgumentParser
import PadananKit

/// `padanan merge`.
struct MergeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "merge",
        abstract: "Put translated segments back into their document.",
        discussion: """
            Reads a file that padanan segment --to wrote and somebody translated (XLIFF, TMX, PO, TSV, CSV, XLSX, JSON Lines, or text with one \
            line for each segment) and rebuilds the document: all that is not translated stays byte for byte. Segments are found by their id \
            and text, in whatever order they come. A tag that is lost or doubled in a translation is an error; a translation whose text the \
            document doesn't have is reported, with exit code 1.

              padanan merge report.xlf -o report.en.docx
              padanan merge pages.xlsx --original index.html -o index.en.html
            """)

    @Option(
        help: ArgumentHelp(
            "The document; by default the one that the file names. May be repeated for a file of several.", valueName: "document"))
    var original: [String] = []

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("The file to write; a folder for several documents. By default standard output.", valueName: "file"))
    var output: String?

    @Option(help: "What becomes of segments without translation: they stay in the source language, or nothing is written.")
    var missing = MergeOptions.Missing.source

    @Option(
        help: "What becomes of translations that nobody confirmed, as the fuzzy ones of PO: the source stays, or they are used.")
    var fuzzy = MergeOptions.Fuzzy.source

    @Option(
        name: .customLong("input"),
        help: ArgumentHelp("The format of the translated file, whatever its name: \(Conversion.formatNames) or text.", valueName: "format"))
    var format: String?

    @Option(help: ArgumentHelp("The kind of document, whatever its name: \(SourceDocument.filterNames).", valueName: "kind"))
    var kind: String?

    @OptionGroup var languages: BitextLanguageOptions

    @Option(help: ArgumentHelp("For lines of text: the SRX file that the document was cut by.", valueName: "file"))
    var srx: String?

    @Flag(inversion: .prefixedNo, help: "Whether the document is hard-wrapped text, where the translated file doesn't say.")
    var wrapped: Bool?

    @Option(help: "Accept or reject tracked changes of office documents, where the translated file doesn't say.")
    var trackedChanges = FilterOptions.TrackedChanges.accept

    @Flag(help: "Comments of office documents were taken out as well, where the translated file doesn't say.")
    var comments = false

    @Argument(help: "The translated file; “-” is standard input.")
    var file: String

    func run() throws {
        var problems = InputProblems()
        var merge = TranslationMerge { try segmenter($0) }
        if languages.source != nil || languages.target != nil {
            merge.languages = LanguagePair(languages.source ?? .indonesian, languages.target ?? .english)
        }
        (merge.sheet, merge.format) = (languages.sheet, format)
        merge.options = options
        let (outcomes, fileDefects) = try merge.merge(file, originals: original)
        problems.report(fileDefects)
        try write(outcomes, &problems)
        try problems.finish()
        // Something of the translator's work is not in the document.
        if outcomes.contains(where: { $0.merged.dropped > 0 }) { throw FindingsExist() }
    }

    private func segmenter(_ language: LanguageTag?) throws -> UnitSegmenter {
        let language = languages.source ?? language ?? .indonesian
        let (choice, defects) = try SegmenterChoice.make(rules: srx, language: language)
        guard let choice else { throw CommandFailure(message: defects.map(\.description).joined(separator: "\n")) }
        return choice.units
    }

    private var options: MergeOptions {
        var options = MergeOptions()
        (options.missing, options.fuzzy, options.filterName) = (missing, fuzzy, kind)
        options.filter.isWrapped = wrapped
        options.filter.trackedChanges = trackedChanges
        options.filter.includesComments = comments
        return options
    }

    private func write(_ outcomes: [TranslationMerge.Outcome], _ problems: inout InputProblems) throws {
        let paths = try MergeOutputPaths.paths(output, originals: outcomes.map(\.original), translated: file)
        for (outcome, path) in zip(outcomes, paths) {
            problems.report(outcome.merged.defects)
            guard !outcome.merged.defects.contains(where: { $0.severity == .error }) else { continue }
            if let path { try MergeOutputPaths.makeFolder(of: path) }
            let out = try FileOutput(path)
            try out.write(outcome.merged.bytes)
            try out.commit()
            let merged = outcome.merged
            guard merged.missing > 0 || merged.fuzzy > 0 else { continue }
            let rest = "\(merged.missing) without translation, \(merged.fuzzy) not confirmed"
            StandardError.write("\(outcome.original): \(merged.translated) segments translated, \(rest)\n")
        }
    }
}

extension MergeOptions.Missing: ExpressibleByArgument {}
extension MergeOptions.Fuzzy: ExpressibleByArgument {}
