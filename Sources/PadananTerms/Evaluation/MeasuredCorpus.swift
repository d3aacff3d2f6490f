/// What a measure says of a corpus and of any selection of its segments.
public protocol MeasuredCorpus: Sendable {
    /// What the measure is called on the command line: `bleu`, `term-success`.
    var id: String { get }
    /// What it is called in reports.
    var name: String { get }
    /// Its settings, as `key:value`.
    var signature: [String] { get }
    /// Whether a greater figure is a better translation.
    var isBetterWhenGreater: Bool { get }
    /// How many segments the corpus has.
    var segmentCount: Int { get }

    /// The figure for the segments with the numbers in `sample`, each as often as it is there; `nil` when there is nothing to measure.
    func score(of sample: [Int]) -> Double?

    /// The figure of one segment; `nil` when there is nothing to measure in it.
    func segmentScore(_ segment: Int) -> Double?
}

extension MeasuredCorpus {
    public var isBetterWhenGreater: Bool { true }

    /// The figure of the whole corpus.
    public var score: Double? { score(of: Array(0..<segmentCount)) }

    public func segmentScore(_ segment: Int) -> Double? { score(of: [segment]) }
}
