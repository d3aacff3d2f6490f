import PadananModel

/// Chooses renderings where the best ones of some occurrences overlap.
///
/// Occurrences that compete for no common span are decided apart. A group is first decided greedily and then searched for better by branch
/// and bound, `maximumSteps` candidates tried in a segment; a group of more than `largestSearchedGroup` occurrences, as only lists and
/// hostile text have, stays as it is.
struct GroupedAssignment {
    /// Candidates tried in one segment; enough to be exact for the groups of Fixtures/align, a bound for hostile ones.
    private static let maximumSteps = 50_000
    private static let largestSearchedGroup = 48

    private let candidates: [LinkCandidate]
    private var byOccurrence: [[Int]]

    init(_ candidates: [LinkCandidate], occurrences: Int) {
        self.candidates = candidates
        byOccurrence = [[Int]](repeating: [], count: occurrences)
        for (number, candidate) in candidates.enumerated() { byOccurrence[candidate.source].append(number) }
        for occurrence in byOccurrence.indices {
            byOccurrence[occurrence].sort { (candidates[$1].score, $0) < (candidates[$0].score, $1) }
        }
    }

    /// The chosen candidate of each occurrence, or `nil`.
    func solve() -> [Int?] {
        var chosen = [Int?](repeating: nil, count: byOccurrence.count)
        var stepsLeft = Self.maximumSteps
        for group in groups() {
            chooseGreedily(group, &chosen)
            guard group.count > 1, group.count <= Self.largestSearchedGroup, stepsLeft > 0 else { continue }
            var search = Search(candidates, byOccurrence, group, greedy: group.map { chosen[$0] }, stepsLeft: stepsLeft)
            search.run()
            stepsLeft = search.stepsLeft
            for (occurrence, choice) in zip(group, search.best) { chosen[occurrence] = choice }
        }
        return chosen
    }

    /// Takes the best candidates first, as long as their words are free.
    private func chooseGreedily(_ group: [Int], _ chosen: inout [Int?]) {
        let numbers = group.flatMap { byOccurrence[$0] }.sorted { (candidates[$1].score, $0) < (candidates[$0].score, $1) }
        var isTaken = [Bool](repeating: false, count: numbers.map { candidates[$0].target.upperBound }.max() ?? 0)
        for number in numbers {
            let candidate = candidates[number]
            guard candidate.score > 0, chosen[candidate.source] == nil, !isTaken[candidate.target].contains(true) else { continue }
            chosen[candidate.source] = number
            for place in candidate.target { isTaken[place] = true }
        }
    }

    /// Occurrences that have overlapping candidates, directly or through others.
    private func groups() -> [[Int]] {
        var parent = Array(byOccurrence.indices)
        func root(_ occurrence: Int) -> Int {
            var occurrence = occurrence
            while parent[occurrence] != occurrence {
                parent[occurrence] = parent[parent[occurrence]]
                occurrence = parent[occurrence]
            }
            return occurrence
        }
        // In order of their begin, a candidate overlaps one before it exactly when it begins before the largest end so far.
        var reach: (end: Int, occurrence: Int)?
        for candidate in candidates.sorted(by: { ($0.target.lowerBound, $0.source) < ($1.target.lowerBound, $1.source) }) {
            if let open = reach, candidate.target.lowerBound < open.end { parent[root(candidate.source)] = root(open.occurrence) }
            if candidate.target.upperBound > reach?.end ?? -1 { reach = (candidate.target.upperBound, candidate.source) }
        }
        var groups: [Int: [Int]] = [:]
        for occurrence in byOccurrence.indices where !byOccurrence[occurrence].isEmpty {
            groups[root(occurrence), default: []].append(occurrence)
        }
        return groups.values.sorted { $0[0] < $1[0] }
    }

    /// One group's branch and bound.
    private struct Search {
        let candidates: [LinkCandidate]
        let byOccurrence: [[Int]]
        let group: [Int]
        /// What the occurrences from here on can still add at most.
        let bounds: [Double]
        var stepsLeft: Int
        var best: [Int?]
        private var bestScore: Double
        private var current: [Int?]

        init(_ candidates: [LinkCandidate], _ byOccurrence: [[Int]], _ group: [Int], greedy: [Int?], stepsLeft: Int) {
            self.candidates = candidates
            self.byOccurrence = byOccurrence
            self.group = group
            self.stepsLeft = stepsLeft
            best = greedy
            bestScore = greedy.reduce(0) { $0 + ($1.map { candidates[$0].score } ?? 0) }
            current = [Int?](repeating: nil, count: group.count)
            var bounds = [0.0]
            for occurrence in group.reversed() {
                bounds.append(bounds[bounds.count - 1] + max(0, candidates[byOccurrence[occurrence][0]].score))
            }
            self.bounds = bounds.reversed()
        }

        mutating func run() { visit(0, score: 0) }

        private mutating func visit(_ depth: Int, score: Double) {
            if depth == group.count {
                if score > bestScore { (bestScore, best) = (score, current) }
                return
            }
            guard score + bounds[depth] > bestScore else { return }
            for choice in byOccurrence[group[depth]] {
                stepsLeft -= 1
                guard isFree(candidates[choice].target, depth) else { continue }
                current[depth] = choice
                visit(depth + 1, score: score + candidates[choice].score)
                // A cut search keeps the best of what it has seen, the greedy choice at least.
                if stepsLeft <= 0 { return }
            }
            current[depth] = nil
            visit(depth + 1, score: score)
        }

        private func isFree(_ target: TextRange, _ depth: Int) -> Bool {
            current[..<depth].allSatisfy { choice in choice.map { !candidates[$0].target.overlaps(target) } ?? true }
        }
    }
}
