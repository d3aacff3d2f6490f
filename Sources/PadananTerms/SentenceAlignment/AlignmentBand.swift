/// The places that an alignment may go through: for each number of source sentences done, a range of numbers of target sentences done.
struct AlignmentBand {
    private(set) var lower: [Int]
    /// Inclusive.
    private(set) var upper: [Int]
    /// Where the row begins in an array of all places, and the end.
    private(set) var starts: [Int] = []

    /// Up to this many places none is left out.
    private static let small = 200_000
    /// How far beyond its anchors a part may go, and how far from its diagonal.
    private static let margin = 20
    private static let width = 160

    /// Cost: linear in the sentences.
    init(_ sources: Int, _ targets: Int, anchors: () -> SentenceAnchors) {
        lower = Array(repeating: 0, count: sources + 1)
        upper = Array(repeating: targets, count: sources + 1)
        if (sources + 1).multipliedReportingOverflow(by: targets + 1).partialValue > Self.small {
            narrow(anchors().pairs + [(sources, targets)], targets)
        }
        starts.reserveCapacity(sources + 2)
        starts.append(0)
        for row in 0...sources { starts.append(starts[row] + upper[row] - lower[row] + 1) }
    }

    var count: Int { starts.last ?? 0 }

    private mutating func narrow(_ anchors: [(source: Int, target: Int)], _ targets: Int) {
        var from = (source: 0, target: 0)
        for anchor in anchors {
            let rows = max(1, anchor.source - from.source)
            for row in from.source...anchor.source {
                let diagonal = from.target + (anchor.target - from.target) * (row - from.source) / rows
                lower[row] = max(0, from.target - Self.margin, diagonal - Self.width)
                upper[row] = min(targets, anchor.target + Self.margin, diagonal + Self.width)
            }
            from = anchor
        }
        connect(targets)
    }

    /// Makes the limits rise only, and neighbouring rows overlap.
    private mutating func connect(_ targets: Int) {
        lower[0] = 0
        upper[upper.count - 1] = targets
        for row in lower.indices.dropFirst().reversed() where lower[row - 1] > lower[row] { lower[row - 1] = lower[row] }
        for row in upper.indices.dropFirst() where upper[row] < upper[row - 1] { upper[row] = upper[row - 1] }
        for row in upper.indices.dropLast() where upper[row] < lower[row + 1] { upper[row] = lower[row + 1] }
    }
}
