/// A corpus measured by how often a term is rendered as it is rendered most often.
///
/// Terms that are rendered once in the corpus say nothing and don't count.
public struct ConsistencyCorpus: MeasuredCorpus {
    public var id: String { "term-consistency" }
    public var name: String { "term consistency" }
    public var signature: [String] { [] }
    public let segmentCount: Int

    /// By segment: the numbers of its renderings.
    private var segments: [[Int]] = []
    /// By rendering: the number of its concept.
    private var conceptOf: [Int] = []
    private var conceptCount = 0

    /// - Parameter renderings: by segment, each rendering of a term.
    public init(_ renderings: [[TermRendering]]) {
        segmentCount = renderings.count
        var uses: [Int: Int] = [:]
        for rendering in renderings.joined() { uses[rendering.concept, default: 0] += 1 }
        var concepts: [Int: Int] = [:]
        var numbers: [TermRendering: Int] = [:]
        for segment in renderings {
            segments.append([])
            for rendering in segment where uses[rendering.concept, default: 0] > 1 {
                let concept = concepts[rendering.concept] ?? concepts.count
                concepts[rendering.concept] = concept
                let number = numbers[rendering] ?? numbers.count
                if number == numbers.count { conceptOf.append(concept) }
                numbers[rendering] = number
                segments[segments.count - 1].append(number)
            }
        }
        conceptCount = concepts.count
    }

    public func score(of sample: [Int]) -> Double? {
        var counts = [Int](repeating: 0, count: conceptOf.count)
        var all = 0
        for segment in sample {
            for number in segments[segment] { counts[number] += 1 }
            all += segments[segment].count
        }
        guard all > 0 else { return nil }
        var most = [Int](repeating: 0, count: conceptCount)
        for (number, count) in counts.enumerated() { most[conceptOf[number]] = max(most[conceptOf[number]], count) }
        return 100 * Double(most.reduce(0, +)) / Double(all)
    }

    /// One segment is no corpus.
    public func segmentScore(_ segment: Int) -> Double? { nil }
}
