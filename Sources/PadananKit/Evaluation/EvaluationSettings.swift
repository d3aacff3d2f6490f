import PadananTerms

/// What is measured, and how.
public struct EvaluationSettings: Sendable, Hashable {
    public var metrics: [EvaluationMetric] = [.bleu, .chrf, .chrfWords, .ter]
    public var tokenizer = BLEUTokenizer.standard
    /// Whether capitals don't count; TER never counts them.
    public var ignoresCase = false
    /// Whether TER cuts punctuation off words.
    public var normalizesTER = false
    /// `nil` for figures without intervals.
    public var bootstrap: Bootstrap? = Bootstrap()

    public init() {}

    /// The metrics that look at hypothesis and references only.
    var corpusMetrics: [any CorpusMetric] {
        metrics.compactMap { metric in
            switch metric {
            case .bleu: BLEUMetric(tokenizer: tokenizer, isCased: !ignoresCase)
            case .chrf: ChrFMetric(isCased: !ignoresCase)
            case .chrfWords: ChrFMetric(wordOrders: 2, isCased: !ignoresCase)
            case .ter: TERMetric(isNormalized: normalizesTER)
            case .terms: nil
            }
        }
    }
}
