/// A corpus measured by a `CorpusMetric`: the rows of its segments, beside one another in memory.
public struct SummedCorpus: MeasuredCorpus {
    private let metric: any CorpusMetric
    private let width: Int
    private let numbers: [Double]
    public let segmentCount: Int

    /// - Parameter rows: what `metric` says of each segment.
    public init(_ metric: any CorpusMetric, rows: [[Double]]) {
        self.metric = metric
        width = metric.width
        segmentCount = rows.count
        numbers = rows.flatMap { $0 }
    }

    public var id: String { metric.id }
    public var name: String { metric.name }
    public var signature: [String] { metric.signature }
    public var isBetterWhenGreater: Bool { metric.isBetterWhenGreater }

    public func score(of sample: [Int]) -> Double? {
        guard !sample.isEmpty else { return nil }
        var sums = [Double](repeating: 0, count: width)
        for segment in sample {
            for column in 0..<width { sums[column] += numbers[segment * width + column] }
        }
        return metric.score(sums)
    }

    public func segmentScore(_ segment: Int) -> Double? {
        metric.segmentScore(Array(numbers[segment * width..<(segment + 1) * width]))
    }
}
