import PadananFormats
import PadananModel
import PadananTerms

/// Checks bitext files one after another, on several threads, in bounded memory.
///
///     var run = CheckRun(checker, settings)
///     for file in files { try run.check(file) { results in … } }
///     try run.finish { results in … }                      // what only shows across segments
///
/// Same input, same results in the same order, whatever the number of threads.
public struct CheckRun {
    /// What a run does besides checking.
    public struct Settings: Sendable {
        /// Which rules hold where.
        public var selection: RuleSelection
        /// The folder that the paths of `selection` are relative to.
        public var folder = ProjectFolder()
        public var threads = 1
        public var reading = ReadingOptions()
        /// The format of the files, by its name; by default what content and name say.
        public var inputFormat: String?
        /// Findings that are known already.
        public var baseline: Baseline?
        /// Whether the uses of concepts are counted, and the terms of segments returned.
        public var collectsTerms = false
        /// Whether the certain edits are kept, for `TargetFixes`.
        public var collectsEdits = false
        /// Whether `found` is filled, which grows with the findings.
        public var collectsBaseline = false

        public init(selection: RuleSelection) {
            self.selection = selection
        }
    }

    /// Segments that a thread checks at a time: enough that handing them over costs nothing, few enough that no thread waits long for another.
    private static let batchSize = 256
    /// The size of the first batch, so that the first findings come at once.
    private static let firstBatchSize = 32

    private let checker: Checker
    private let settings: Settings
    private let pipeline: OrderedPipeline<CheckSession>
    private var collectors: [ConsistencyCollector]
    private var uses: ConceptUses?
    private var documents = 0
    private(set) var edits: [FileEdits] = []
    /// What the run amounts to so far; complete after `finish`.
    public private(set) var totals = CheckTotals()
    private var fileNumbers: [String: Int] = [:]
    /// By file: the severities of the rules that run on it.
    private var severities: [String: [String: FindingSeverity]] = [:]
    /// What was found, those that the baseline knew too: a new baseline. Empty unless the settings ask for it.
    public private(set) var found = Baseline()
    private var baseline: Baseline?

    public init(_ checker: Checker, _ settings: Settings) {
        self.checker = checker
        self.settings = settings
        pipeline = OrderedPipeline(threads: settings.threads) { CheckSession(checker) }
        baseline = settings.baseline
        collectors = checker.consistencyChecks.map { ConsistencyCollector($0) }
        guard settings.collectsTerms, let aligner = checker.setup.aligner else { return }
        uses = ConceptUses(aligner.termbase, languages: aligner.languages)
    }

    // MARK: Files

    /// Checks one file; `body` gets the segments in which something was found, a batch at a time.
    ///
    /// - Parameters:
    ///   - path: `-` is standard input.
    ///   - progress: is told how many bytes were read.
    /// - Returns: what was wrong in the file. Throws a `FileError` or `Defect` when reading can't go on.
    public mutating func check(
        _ path: String, progress: @escaping (Int) -> Void = { _ in }, _ body: ([CheckedResult]) throws -> Void
    ) throws -> [Defect] {
        begin(path)
        return try noting { run in try run.read(path, progress: progress, body) }
    }

    private mutating func read(
        _ path: String, progress: @escaping (Int) -> Void, _ body: ([CheckedResult]) throws -> Void
    ) throws -> [Defect] {
        var file = try BitextFile(path, format: settings.inputFormat)
        try file.check(sheet: settings.reading.sheet)
        let conditions = try documentConditions(&file)
        var source = file.source
        let counted = ByteSource {
            let piece = try source.next()
            progress(piece.count)
            return piece
        }
        var reader = try self.reader(file, source: counted, document: documents)
        do {
            try checkAll({ try reader.next() }, conditions: conditions, body)
        } catch let defect as Defect {
            documents = reader.document + 1
            return reader.defects + [defect]
        }
        documents = reader.document + 1
        return reader.defects
    }

    /// Checks two plain texts whose paragraphs correspond; likewise.
    public mutating func check(
        source: String, target: String, _ body: ([CheckedResult]) throws -> Void
    ) throws -> [Defect] {
        begin(target)
        fileNumbers[source] = fileNumbers[target]
        return try noting { run in try run.read(source: source, target: target, body) }
    }

    private mutating func read(
        source: String, target: String, _ body: ([CheckedResult]) throws -> Void
    ) throws -> [Defect] {
        let reading = try CheckedTexts.read(
            source, target, document: documents, languages: settings.reading.languages ?? .indonesianEnglish)
        var session = CheckSession(checker)
        let conditions = reading.records.compactMap { session.documentConditions(in: $0.segment) }
        var items = reading.records.makeIterator()
        try checkAll({ items.next() }, conditions: conditions.isEmpty ? [] : [ConditionHits(union: conditions)], body)
        documents += 1
        return reading.defects
    }

    private mutating func begin(_ path: String) {
        fileNumbers[path] = totals.files.count
        totals.files.append(CheckTotals.File(path: path))
        if settings.collectsEdits { edits.append(FileEdits(path: path)) }
    }

    /// Remembers of the newest file whether `read` met something that couldn't be read.
    private mutating func noting(_ read: (inout CheckRun) throws -> [Defect]) throws -> [Defect] {
        let number = totals.files.count - 1
        totals.files[number].isIncomplete = true
        let defects = try read(&self)
        totals.files[number].isIncomplete = defects.contains { $0.severity == .error }
        return defects
    }

    private func reader(_ file: BitextFile, source: ByteSource, document: Int) throws -> CheckedSegmentReader {
        try CheckedSegmentReader(
            file, source: source, options: settings.reading, vocabulary: settings.selection.vocabulary, document: document)
    }

    /// The sense conditions of each document of the file, which may depend on its last segment: the file is read for them first.
    private func documentConditions(_ file: inout BitextFile) throws -> [ConditionHits] {
        guard checker.readsDocumentConditions else { return [] }
        var hits: [Int: [ConditionHits]] = [:]
        var reader = try self.reader(file, source: try file.peek(), document: 0)
        do {
            try Self.forEachBatch(pipeline, { try reader.next() }) { session, batch in
                let found = batch.compactMap { item in
                    session.documentConditions(in: item.segment).map { (document: item.segment.document, hits: $0) }
                }
                return Dictionary(grouping: found, by: \.document).mapValues { ConditionHits(union: $0.map(\.hits)) }
            } take: { _, found in
                for (document, union) in found { hits[document, default: []].append(union) }
            }
        } catch is Defect {
            // The second reading meets it again and reports it.
        }
        return (0...max(0, reader.document)).map { ConditionHits(union: hits[$0] ?? []) }
    }

    // MARK: Segments

    private mutating func checkAll(
        _ next: () throws -> CheckedItem?, conditions: [ConditionHits], _ body: ([CheckedResult]) throws -> Void
    ) throws {
        let first = documents
        try Self.forEachBatch(pipeline, next) { session, batch in
            batch.map { item in
                let number = item.segment.document - first
                return session.inspect(item.segment, conditions: conditions.indices.contains(number) ? conditions[number] : nil)
            }
        } take: { batch, inspections in
            let results = zip(batch, inspections).compactMap { take($0, $1) }
            if !results.isEmpty { try body(results) }
        }
    }

    /// Hands what `next` gives to `work` on all threads and then to `take`, in order. What it throws is thrown when what came before is taken.
    private static func forEachBatch<Output: Sendable>(
        _ pipeline: OrderedPipeline<CheckSession>, _ next: () throws -> CheckedItem?,
        _ work: @escaping @Sendable (inout CheckSession, [CheckedItem]) -> Output,
        take: ([CheckedItem], Output) throws -> Void
    ) throws {
        var size = firstBatchSize
        var failure: (any Error)?
        var isAtEnd = false
        try pipeline.run(
            {
                var batch: [CheckedItem] = []
                do {
                    while !isAtEnd, batch.count < size {
                        if let item = try next() { batch.append(item) } else { isAtEnd = true }
                    }
                } catch {
                    (failure, isAtEnd) = (error, true)
                }
                size = batchSize
                return batch.isEmpty ? nil : batch
            }, work: work, take: take)
        if let failure { throw failure }
    }

    /// Counts what was found in a segment; returns it when there is something to report.
    private mutating func take(_ item: CheckedItem, _ inspection: SegmentInspection) -> CheckedResult? {
        totals.files[totals.files.count - 1].segments += 1
        totals.files[totals.files.count - 1].occurrences += inspection.links.count
        totals.files[totals.files.count - 1].approved += inspection.links.count { $0.status.isApproved }
        uses?.add(inspection.links, target: item.segment.target.text)
        // The plural forms of a message say one thing in different words.
        for (number, observations) in inspection.observations.enumerated() where !observations.isEmpty && !item.isPlural {
            if item.suppression?.suppresses(type(of: checker.consistencyChecks[number]).rule.id) == true { continue }
            collectors[number].add(observations, of: item.segment)
        }
        let findings = report(inspection.findings, in: item.segment, item.suppression)
        guard !findings.isEmpty else { return nil }
        if settings.collectsEdits { edits[edits.count - 1].add(findings, of: item) }
        return CheckedResult(segment: item.segment, findings: findings, highlights: highlights(inspection.links))
    }

    /// What is left of `findings` after selection, suppressions and baseline, with the severities that the user chose.
    private mutating func report(_ findings: [Finding], in segment: CheckedSegment, _ suppression: Suppression?) -> [Finding] {
        guard !findings.isEmpty else { return [] }
        let reported = findings.compactMap { finding -> Finding? in
            guard let severity = severities(of: segment.location.file)[finding.rule] else { return nil }
            if suppression?.suppresses(finding.rule) == true {
                totals.suppressed += 1
                return nil
            }
            if settings.collectsBaseline { found.add(finding, in: segment, file: settings.folder.inProject(segment.location.file)) }
            if baseline?.knows(FindingFingerprint.of(finding, in: segment)) == true {
                totals.known += 1
                return nil
            }
            var finding = finding
            finding.severity = severity
            return finding
        }
        for finding in reported { count(finding, segment) }
        return reported.sorted { Self.place($0) < Self.place($1) }
    }

    private mutating func severities(of file: String) -> [String: FindingSeverity] {
        if let known = severities[file] { return known }
        let found = settings.selection.severities(for: settings.folder.inProject(file))
        severities[file] = found
        return found
    }

    private mutating func count(_ finding: Finding, _ segment: CheckedSegment) {
        totals.severities[finding.severity, default: 0] += 1
        let number = fileNumbers[segment.location.file] ?? totals.files.count - 1
        totals.files[number].findings[finding.rule, default: 0] += 1
    }

    /// In the order of the target, then of the source.
    private static func place(_ finding: Finding) -> (Int, Int, String) {
        (finding.target?.lowerBound ?? finding.source?.lowerBound ?? 0, finding.source?.lowerBound ?? 0, finding.rule)
    }

    private func highlights(_ links: [TermLink]) -> [TermHighlight] {
        guard settings.collectsTerms, let termbase = checker.setup.aligner?.termbase else { return [] }
        return links.map {
            TermHighlight(
                concept: termbase.concepts[$0.source.concept].id, source: $0.source.range, target: $0.target, status: $0.status.rawValue)
        }
    }

    // MARK: The end

    /// Hands on what only shows across segments, and completes `totals`.
    public mutating func finish(_ body: ([CheckedResult]) throws -> Void) throws {
        let results = collectors.flatMap { $0.findings() }.compactMap { placed -> CheckedResult? in
            let findings = report([placed.finding], in: placed.segment, nil)
            return findings.isEmpty ? nil : CheckedResult(segment: placed.segment, findings: findings)
        }
        if !results.isEmpty { try body(results) }
        totals.concepts = uses?.sorted ?? []
    }

    /// A new baseline: what the run found, and what `old` has of files that are still there and were not part of the run. Of a finding in files
    /// of both kinds the greater count stays.
    func newBaseline(keeping old: Baseline, isThere: (String) -> Bool) -> Baseline {
        let files = Set(fileNumbers.keys.map { settings.folder.inProject($0) })
        var new = found
        new.merge(old) { !files.contains($0) && isThere(settings.folder.fromHere($0)) }
        return new
    }

    /// Findings of the baseline in the files of the run that were not found again.
    public var unusedBaseline: Int {
        let files = Set(fileNumbers.keys.map { settings.folder.inProject($0) })
        return baseline?.unused(in: files) ?? 0
    }
}
