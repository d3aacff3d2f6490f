/// A measure of a translation against references whose figure for a corpus comes from sums over its segments.
///
///     let metric = BLEUMetric()
///     let row = metric.statistics(hypothesis: "The treaty was signed.", references: ["The treaty has been signed."])
///     metric.score(row)                                    // of the segment; of a corpus with the sums of all rows
///
/// Sums make resampling cheap: a sample is scored without looking at text again.
public protocol CorpusMetric: Sendable {
    /// What it is called on the command line: `bleu`.
    var id: String { get }
    /// What it is called in reports, settings that belong to the name included: `chrF2++`.
    var name: String { get }
    /// The settings in the order of sacrebleu's signatures, without references, resamples and version.
    var signature: [String] { get }
    /// Whether a greater figure is a better translation.
    var isBetterWhenGreater: Bool { get }
    /// How many numbers a row of statistics has.
    var width: Int { get }

    /// What one segment adds to the sums.
    ///
    /// - Parameter references: one or more translations of the same source.
    func statistics(hypothesis: String, references: [String]) -> [Double]

    /// The figure, from 0 to 100 (TER can be greater), for the sums of the rows of a corpus.
    func score(_ sums: [Double]) -> Double

    /// The figure of a single segment, where it is defined otherwise than that of a corpus of one.
    func segmentScore(_ row: [Double]) -> Double
}

extension CorpusMetric {
    public var isBetterWhenGreater: Bool { true }

    public func segmentScore(_ row: [Double]) -> Double { score(row) }
}
