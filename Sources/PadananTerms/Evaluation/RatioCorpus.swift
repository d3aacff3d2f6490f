/// A corpus measured by a share: in each segment, how many of how many are right.
public struct RatioCorpus: MeasuredCorpus {
    public let id: String
    public let name: String
    public let signature: [String]
    /// By segment.
    private let counts: [Count]

    /// Of one segment.
    public struct Count: Sendable, Hashable {
        public var right: Int
        public var all: Int

        public init(right: Int, all: Int) {
            self.right = right
            self.all = all
        }
    }

    public init(id: String, name: String, signature: [String] = [], counts: [Count]) {
        self.id = id
        self.name = name
        self.signature = signature
        self.counts = counts
    }

    public var segmentCount: Int { counts.count }

    /// The sum over all segments.
    public var total: Count { Count(right: counts.reduce(0) { $0 + $1.right }, all: counts.reduce(0) { $0 + $1.all }) }

    public func score(of sample: [Int]) -> Double? {
        var (right, all) = (0, 0)
        for segment in sample {
            right += counts[segment].right
            all += counts[segment].all
        }
        return all > 0 ? 100 * Double(right) / Double(all) : nil
    }
}
