import ArgumentParser
import Foundation
import PadananKit

/// Speed and memory of the checks: pairs a second in a session, and a large file on several threads.
struct CheckBenchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Check sentence pairs with all rules and a large glossary.",
        discussion: """
            The pairs are the planted errors and clean controls in the fixtures, each repetition with another number before them. With --pairs \
            a TSV file of so many pairs is checked too; memory is the most that the process ever had, so give --session 1 for the file's alone.
            """)

    @Option(help: "The folder of the fixtures.") var fixtures = "Fixtures"
    @Option(help: "How many concepts the glossary has.") var concepts = 10_000
    @Option(help: "How many pairs are checked in a session, about.") var session = 20_000
    @Option(help: "How many pairs the file has, about; none without.") var pairs: Int?
    @Option(name: [.customShort("j"), .long], help: "Threads for the file; all processors without.") var threads: Int?
    @Option(help: "Where the file is made, and stays; by default a temporary file.") var keep: String?
    @Option(help: "How often to check in a session; the fastest counts.") var `repeat` = 3
    @Flag(help: "Print one JSON object.") var json = false

    func run() throws {
        let start = Measurement.cpuSeconds
        let termbase = try CheckGlossary.make(fixtures: fixtures, concepts: concepts)
        let setup = CheckSetup(languages: .indonesianEnglish, aligner: TermAligner(termbase, languages: .indonesianEnglish))
        let checker = Checker(setup, rules: Set(CheckCatalog.rules.map(\.id)))
        var result = CheckFigures(concepts: termbase.concepts.count, setupSeconds: Measurement.cpuSeconds - start)
        result.clean = try measure(CheckCorpus(fixtures: fixtures, names: ["clean"]), checker)
        let corpus = try CheckCorpus(fixtures: fixtures)
        result.all = try measure(corpus, checker)
        if let pairs { result.file = try measureFile(corpus, checker, repetitions: max(1, pairs / corpus.pairs.count)) }
        result.peakBytes = Measurement.peakBytes
        print(json ? result.json : result.description)
    }
}

// MARK: In a session

extension CheckBenchmark {
    private func measure(_ corpus: CheckCorpus, _ checker: Checker) throws -> CheckFigures.Session {
        let repetitions = max(1, session / corpus.pairs.count)
        let pairs = corpus.repeated(repetitions)
        let segments = pairs.map(\.segment)
        var figure = CheckFigures.Session(pairs: pairs.count, bytes: pairs.reduce(0) { $0 + $1.bytes })
        for _ in 0..<max(1, `repeat`) {
            var session = CheckSession(checker)
            let start = Measurement.cpuSeconds
            figure.findings = segments.reduce(0) { $0 + session.inspect($1).findings.count }
            figure.seconds = min(figure.seconds, Measurement.cpuSeconds - start)
        }
        try Self.check(figure.findings, corpus, checker, repetitions)
        return figure
    }

    /// A number before the pair changes nothing: the findings in the fixtures themselves, times the repetitions.
    private static func check(_ found: Int, _ corpus: CheckCorpus, _ checker: Checker, _ repetitions: Int) throws {
        var session = CheckSession(checker)
        let once = corpus.pairs.reduce(0) { $0 + session.inspect($1.segment).findings.count }
        guard found == once * repetitions else {
            throw ValidationError("found \(found) defects in the pairs, expected \(once) times \(repetitions)")
        }
    }
}

// MARK: A file

extension CheckBenchmark {
    private func measureFile(_ corpus: CheckCorpus, _ checker: Checker, repetitions: Int) throws -> CheckFigures.File {
        let path = keep ?? FileManager.default.temporaryDirectory.appendingPathComponent("padanan-bench-\(getpid()).tsv").path
        defer { if keep == nil { unlink(path) } }
        var figure = CheckFigures.File(pairs: try corpus.write(to: path, repetitions: repetitions))
        figure.threads = threads ?? OrderedParallel.processorCount
        var settings = CheckRun.Settings(selection: RuleSelection(CheckCatalog.rules))
        settings.threads = figure.threads
        settings.inputFormat = "tsv"
        let (wall, cpu) = (Measurement.wallSeconds, Measurement.cpuSeconds)
        var run = CheckRun(checker, settings)
        let defects = try run.check(path) { _ in }
        try run.finish { _ in }
        (figure.wallSeconds, figure.cpuSeconds) = (Measurement.wallSeconds - wall, Measurement.cpuSeconds - cpu)
        try count(run.totals, &figure)
        try Self.check(figure.findings, corpus, checker, repetitions)
        guard defects.isEmpty else { throw ValidationError("\(defects[0])") }
        return figure
    }

    private func count(_ totals: CheckTotals, _ figure: inout CheckFigures.File) throws {
        let across = Set(CheckCatalog.consistency.map { $0.rule.id })
        for (rule, count) in totals.files.flatMap(\.findings) {
            if across.contains(rule) { figure.findingsAcross += count } else { figure.findings += count }
        }
        let segments = totals.files.reduce(0) { $0 + $1.segments }
        guard segments == figure.pairs else { throw ValidationError("checked \(segments) pairs of \(figure.pairs)") }
    }
}
