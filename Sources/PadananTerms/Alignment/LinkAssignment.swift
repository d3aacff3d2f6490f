import PadananModel

/// Chooses renderings for all source occurrences of a segment at once: each occurrence at most one, no target byte twice, the sum of
/// scores as large as can be.
///
/// Where the best candidates of all occurrences overlap nowhere, as in most segments, they are the answer; else `GroupedAssignment` finds one.
struct LinkAssignment {
    private let candidates: [LinkCandidate]
    private let occurrences: Int

    init(_ candidates: [LinkCandidate], occurrences: Int) {
        self.candidates = candidates
        self.occurrences = occurrences
    }

    /// The chosen candidate of each occurrence, or `nil`.
    func solve() -> [Int?] {
        bestOfEach() ?? GroupedAssignment(candidates, occurrences: occurrences).solve()
    }

    /// More best candidates are not compared with each other.
    private static let mostCompared = 32

    /// The best candidate of each occurrence, the first of equal ones; `nil` when two overlap, so that one has to yield.
    private func bestOfEach() -> [Int?]? {
        var best = [Int?](repeating: nil, count: occurrences)
        for (number, candidate) in candidates.enumerated() where candidate.score > 0 {
            if let other = best[candidate.source], candidates[other].score >= candidate.score { continue }
            best[candidate.source] = number
        }
        var taken: [TextRange] = []
        for case let number? in best {
            let range = candidates[number].target
            guard taken.count < Self.mostCompared, !taken.contains(where: { $0.overlaps(range) }) else { return nil }
            taken.append(range)
        }
        return best
    }
}
