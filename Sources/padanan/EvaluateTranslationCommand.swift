import ArgumentParser
import PadananKit

/// `padanan evaluate`, without the name of a task.
struct EvaluateTranslationCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "translation",
        abstract: "Measure translations against references and a glossary (the default).",
        discussion: """
              padanan evaluate system.txt --reference reference.txt
              padanan evaluate a.txt --system b.txt --reference first.txt --reference second.txt

            Terms are measured with --metric terms, or when -g is given: the share of terms that have an approved rendering somewhere (success) \
            and of occurrences that have one of their own (occurrences), how often a term is rendered as it mostly is (consistency), and with \
            references the share of their renderings that are there (accuracy), with the words around them (window overlap).
            """)

    @Option(
        name: [.customShort("r"), .long],
        help: ArgumentHelp("A file of translations by people, segment by segment; may be repeated.", valueName: "file"))
    var reference: [String] = []

    @Option(help: ArgumentHelp("A file of the sources, for terms; bitext has its own.", valueName: "file"))
    var source: String?

    @Option(help: ArgumentHelp("Translations of another system, to compare with the first; may be repeated.", valueName: "file"))
    var system: [String] = []

    @Option(
        name: [.customShort("m"), .long],
        help: ArgumentHelp("bleu, chrf, chrf++, ter, terms; by default all that can be said.", valueName: "list"))
    var metric: String?

    @Option(help: "How BLEU cuts words: 13a, none or intl.")
    var tokenize = BLEUTokenizer.standard

    @Flag(help: "Let capitals not count.")
    var lowercase = false

    @Flag(help: "Cut punctuation off words for TER.")
    var terNormalized = false

    @Option(help: ArgumentHelp("Samples for confidence intervals and comparison; 0 for none.", valueName: "n"))
    var resamples = 1000

    @Option(help: ArgumentHelp("Where the random numbers of the samples begin.", valueName: "n"))
    var seed: UInt64 = 12345

    @Flag(help: "Write the figures of each segment instead, of one system.")
    var segments = false

    @OptionGroup var glossary: GlossaryOptions

    @Option(help: "text for people, json (one object) or tsv (a line for each figure, with a header).")
    var format = EvaluationFormat.text

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("Write to a file instead of standard output; it appears whole or not at all.", valueName: "file"))
    var output: String?

    @Option(name: [.customShort("j"), .long], help: ArgumentHelp("Threads; 0 takes all processors.", valueName: "n"))
    var threads = 0

    @Option(help: "Read the files as text, tsv, jsonl, xliff, tmx, po, csv or xlsx, whatever their names.")
    var input: RecordFormat?

    @Argument(help: "The translations to measure; “-” is standard input.")
    var hypotheses: String

    func validate() throws {
        if let metric, EvaluationMetric.list(metric) == nil {
            throw ValidationError(
                "--metric “\(metric)” must be a list of \(EvaluationMetric.allCases.map(\.rawValue).joined(separator: ", ")).")
        }
        guard (0...1_000_000).contains(resamples) else { throw ValidationError("--resamples must be between 0 and 1000000.") }
        guard (0...1024).contains(threads) else { throw ValidationError("--threads must be between 0 and 1024.") }
        if segments, !system.isEmpty { throw ValidationError("--segments writes one system; leave out --system.") }
        if ([hypotheses] + system + reference + [source ?? ""]).filter({ $0 == FileInput.standardInput }).count > 1 {
            throw ValidationError("Standard input can be read only once.")
        }
    }

    func run() throws {
        try FileInput.check(output, doesNotReplace: [hypotheses] + system + reference + (source.map { [$0] } ?? []) + glossary.glossary)
        var problems = InputProblems()
        var texts = EvaluationTexts(format: input, languages: try glossary.languages())
        let systems = try ([hypotheses] + system).map { path in
            (name: path, segments: try texts.segments(of: path, references: reference, source: source))
        }
        problems.report(texts.defects)
        var settings = EvaluationSettings()
        settings.metrics = try metrics(hasSources: systems[0].segments.allSatisfy { $0.source != nil })
        settings.tokenizer = tokenize
        settings.ignoresCase = lowercase
        settings.normalizesTER = terNormalized
        settings.bootstrap = resamples > 0 && !segments ? Bootstrap(resamples: resamples, seed: seed) : nil
        let aligner = try settings.metrics.contains(.terms) ? aligner(&problems) : nil
        let run = EvaluationRun(settings, aligner: aligner, threads: threads == 0 ? OrderedParallel.processorCount : threads)
        let report = EvaluationReport(format)
        let out = try FileOutput(output)
        try out.write(
            segments ? report.segments(systems[0].segments, run.measure(systems[0].segments)) : report.report(run.result(of: systems)))
        try out.commit()
        try problems.finish()
    }

    private func aligner(_ problems: inout InputProblems) throws -> TermAligner {
        TermAligner(try glossary.load(&problems, keepsOneSided: true), languages: try glossary.languages())
    }

    /// What is asked for, else what can be said.
    private func metrics(hasSources: Bool) throws -> [EvaluationMetric] {
        if let metric, let metrics = EvaluationMetric.list(metric) {
            if reference.isEmpty, metrics.contains(where: { $0 != .terms }) {
                throw CommandFailure(
                    message:
                        "\(metrics.filter { $0 != .terms }.map(\.rawValue).joined(separator: ", ")) compares with references; give one with --reference"
                )
            }
            if metrics.contains(.terms), !hasSources {
                throw CommandFailure(message: "terms are looked for in the source; give it with --source, or bitext")
            }
            return metrics
        }
        let wantsTerms = !glossary.glossary.isEmpty || reference.isEmpty
        if wantsTerms, !hasSources {
            let reason =
                reference.isEmpty
                ? "there is nothing to measure against; give --reference, or a source with --source"
                : "terms are looked for in the source; give it with --source, or bitext"
            throw CommandFailure(message: reason)
        }
        return (reference.isEmpty ? [] : EvaluationMetric.allCases.filter { $0 != .terms }) + (wantsTerms ? [.terms] : [])
    }
}

extension BLEUTokenizer: ExpressibleByArgument {}
extension EvaluationFormat: ExpressibleByArgument {}
