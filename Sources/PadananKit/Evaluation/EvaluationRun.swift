import PadananModel
import PadananTerms

/// Measures translations on several threads.
public struct EvaluationRun: Sendable {
    private let settings: EvaluationSettings
    private let aligner: TermAligner?
    private let threads: Int

    /// - Parameter aligner: of the glossary by which terms are measured.
    public init(_ settings: EvaluationSettings, aligner: TermAligner?, threads: Int = 1) {
        self.settings = settings
        self.aligner = aligner
        self.threads = threads
    }

    /// The measures of one system.
    public func measure(_ segments: [EvaluatedSegment]) -> [any MeasuredCorpus] {
        var corpora: [any MeasuredCorpus] = []
        if segments.contains(where: { !$0.references.isEmpty }) {
            corpora = settings.corpusMetrics.map { metric in
                let rows = OrderedParallel.map(segments, threads: threads, worker: {}) { _, segment in
                    metric.statistics(hypothesis: segment.hypothesis, references: segment.references)
                }
                return SummedCorpus(metric, rows: rows)
            }
        }
        if settings.metrics.contains(.terms), let aligner { corpora += terms(of: segments, aligner) }
        return corpora
    }

    private func terms(of segments: [EvaluatedSegment], _ aligner: TermAligner) -> [any MeasuredCorpus] {
        let evaluator = TermEvaluator(aligner)
        var conditions: ConditionHits?
        if aligner.sourceRecognizer.hasDocumentConditions {
            var session = AlignmentSession(aligner)
            conditions = ConditionHits(union: segments.map { session.documentConditions(in: [UInt8](($0.source ?? "").utf8)) })
        }
        let figures = OrderedParallel.map(segments, threads: threads, worker: {}) { [conditions] _, segment in
            evaluator.figures(
                source: segment.source ?? "", hypothesis: segment.hypothesis, references: segment.references, conditions: conditions)
        }
        return TermEvaluator.corpora(figures, hasReferences: segments.contains { !$0.references.isEmpty })
    }

    /// What the measures of one or more systems come to; the systems after the first are compared with it.
    public func result(of systems: [(name: String, segments: [EvaluatedSegment])]) -> EvaluationResult {
        let corpora = systems.map { measure($0.segments) }
        let samples = settings.bootstrap?.scores(of: corpora.flatMap { $0 })
        var result = EvaluationResult(
            segments: systems.first?.segments.count ?? 0, references: systems.first?.segments.map(\.references.count) ?? [],
            bootstrap: settings.bootstrap)
        var place = 0
        var baseline: [(score: Double?, samples: [Double?])] = []
        for (number, system) in systems.enumerated() {
            var figures: [EvaluationResult.Figure] = []
            for (index, corpus) in corpora[number].enumerated() {
                let scores = samples?[place] ?? []
                place += 1
                var figure = EvaluationResult.Figure(corpus, interval: Bootstrap.interval(scores))
                if number == 0 {
                    baseline.append((figure.score, scores))
                } else if let first = baseline[index].score, let score = figure.score {
                    figure.difference = score - first
                    figure.probability = Bootstrap.probability(baseline[index].samples, scores, difference: score - first)
                }
                figures.append(figure)
            }
            result.systems.append(EvaluationResult.System(name: system.name, figures: figures))
        }
        return result
    }
}
