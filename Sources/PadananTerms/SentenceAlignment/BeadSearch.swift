/// The best way through a band, and how sure each of its beads is (forward-backward).
struct BeadSearch {
    private let scores: BeadScores
    private let band: AlignmentBand
    /// The score of the best way to a place, and the last bead of it.
    private var best: [Float]
    private var lastKinds: [UInt8]
    /// log₂ of the sum of all ways to a place, and from it.
    private var before: [Float]
    private var after: [Float]

    private static let never: Float = -1e30
    /// From scores to bits: less than 1 / ln 2, because the evidence of words is not independent.
    private static let scale: Float = 0.75

    /// Cost: linear in the places of the band; 13 bytes for each.
    init(_ scores: BeadScores) {
        self.scores = scores
        band = scores.band
        best = Array(repeating: Self.never, count: band.count)
        lastKinds = Array(repeating: 0, count: band.count)
        before = best
        after = best
        goForward()
        goBackward()
    }

    private func place(_ row: Int, _ column: Int) -> Int { band.starts[row] + column - band.lower[row] }

    private mutating func goForward() {
        best[0] = 0
        before[0] = 0
        for row in band.lower.indices {
            for column in band.lower[row]...band.upper[row] {
                let from = place(row, column)
                guard best[from] > Self.never else { continue }
                for kind in BeadKind.allCases {
                    guard let score = scores.score(kind, row, column) else { continue }
                    let to = place(row + kind.sources, column + kind.targets)
                    before[to] = Self.sum(before[to], before[from] + Self.scale * score)
                    guard best[from] + score > best[to] else { continue }
                    best[to] = best[from] + score
                    lastKinds[to] = kind.rawValue
                }
            }
        }
    }

    private mutating func goBackward() {
        after[after.count - 1] = 0
        for row in band.lower.indices.reversed() {
            for column in (band.lower[row]...band.upper[row]).reversed() {
                let from = place(row, column)
                for kind in BeadKind.allCases {
                    guard let score = scores.score(kind, row, column) else { continue }
                    let to = place(row + kind.sources, column + kind.targets)
                    after[from] = Self.sum(after[from], after[to] + Self.scale * score)
                }
            }
        }
    }

    /// log₂ of the sum of two numbers given by their logarithms.
    private static func sum(_ first: Float, _ second: Float) -> Float {
        let (large, small) = first > second ? (first, second) : (second, first)
        guard small - large > -24 else { return large }
        return large + BinaryLogarithm.of(1 + BinaryLogarithm.power(small - large))
    }

    /// The beads of the best way, in order.
    var beads: [Bead] {
        var (row, column) = (band.lower.count - 1, band.upper.last ?? 0)
        var found: [Bead] = []
        while row > 0 || column > 0, let kind = BeadKind(rawValue: lastKinds[place(row, column)]) {
            let (firstRow, firstColumn) = (row - kind.sources, column - kind.targets)
            let confidence = posterior(kind, firstRow, firstColumn, to: place(row, column))
            found.append(Bead(source: firstRow..<row, target: firstColumn..<column, confidence: confidence))
            (row, column) = (firstRow, firstColumn)
        }
        return found.reversed()
    }

    private func posterior(_ kind: BeadKind, _ row: Int, _ column: Int, to end: Int) -> Double {
        let score = Self.scale * (scores.score(kind, row, column) ?? 0)
        let bits = before[place(row, column)] + score + after[end] - before[before.count - 1]
        return Double(BinaryLogarithm.power(min(0, bits)))
    }
}
