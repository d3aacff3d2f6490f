/// Bootstrap resampling: how much a figure depends on which segments the corpus happens to have.
///
/// All measures are asked about the same samples, those of a second system too, so that figures can be compared sample by sample. The same
/// seed gives the same samples everywhere.
/// - Source: Efron 1979; Koehn 2004 for the comparison of systems.
public struct Bootstrap: Sendable, Hashable {
    public var resamples: Int
    public var seed: UInt64

    public init(resamples: Int = 1000, seed: UInt64 = 12345) {
        self.resamples = resamples
        self.seed = seed
    }

    /// The middle 95 % of the figures of the samples.
    public struct Interval: Sendable, Hashable {
        public var mean: Double
        public var low: Double
        public var high: Double
    }

    /// The figures of each of `corpora`, which have the same segments, for each sample; none for a single segment, of which all samples are one.
    ///
    /// - Complexity: O(resamples × segments × measures).
    public func scores(of corpora: [any MeasuredCorpus]) -> [[Double?]] {
        guard let count = corpora.first?.segmentCount, count > 1 else { return corpora.map { _ in [] } }
        precondition(corpora.allSatisfy { $0.segmentCount == count }, "the corpora have different numbers of segments")
        var numbers = SampleNumbers(seed: seed)
        var scores = [[Double?]](repeating: [], count: corpora.count)
        var sample = [Int](repeating: 0, count: count)
        for _ in 0..<resamples {
            for index in sample.indices { sample[index] = numbers.next(below: count) }
            for (index, corpus) in corpora.enumerated() { scores[index].append(corpus.score(of: sample)) }
        }
        return scores
    }

    /// The interval of the figures that `scores(of:)` gave for a measure; `nil` when there is none.
    public static func interval(_ scores: [Double?]) -> Interval? {
        let sorted = scores.compactMap { $0 }.sorted()
        guard !sorted.isEmpty else { return nil }
        let outside = sorted.count / 40
        return Interval(
            mean: sorted.reduce(0, +) / Double(sorted.count), low: sorted[outside], high: sorted[sorted.count - 1 - outside])
    }

    /// How probable a difference as great as the one observed is when the systems are equally good: the two-sided p of the paired bootstrap.
    ///
    /// - Parameters:
    ///   - baseline: the figures of the samples of one system.
    ///   - system: those of the other, for the same samples.
    ///   - difference: between the figures of the whole corpus.
    /// - Source: Riezler and Maxwell 2005: the differences of the samples, moved so that their mean is 0, are what chance does.
    public static func probability(_ baseline: [Double?], _ system: [Double?], difference: Double) -> Double? {
        let differences = zip(baseline, system).compactMap { pair in pair.0.flatMap { first in pair.1.map { $0 - first } } }
        guard !differences.isEmpty else { return nil }
        let mean = differences.reduce(0, +) / Double(differences.count)
        // Figures that are equal but for the rounding of sums are equal.
        let extreme = differences.count { abs($0 - mean) > abs(difference) - 1e-9 }
        return Double(extreme + 1) / Double(differences.count + 1)
    }
}
