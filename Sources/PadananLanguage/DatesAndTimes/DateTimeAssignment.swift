/// Pairs the dates of two texts, step by step; see `DateTimeComparison`.
struct DateTimeAssignment {
    /// One end of a mention.
    private struct Point {
        var mention: Int
        var fields: DateTimeFields
        var isTentative: Bool
        var isTaken = false
        /// The point it was paired with.
        var partner: Int?
    }

    /// A pair that could be made.
    private struct Candidate {
        var source: Int
        var target: Int
        var evidence: DateTimeEvidence

        /// The surer pair first; then the nearer in order, then the earlier.
        static func isSurer(_ first: Candidate, _ second: Candidate) -> Bool {
            first.rank != second.rank ? first.rank < second.rank : (first.source, first.target) < (second.source, second.target)
        }

        private var rank: (Int, Int, Int) { (-evidence.agreement, evidence.conflicts, abs(source - target)) }
    }

    private(set) var matches: [DateTimeComparison.Pair] = []
    private(set) var contradictions: [DateTimeComparison.Pair] = []
    private(set) var incomplete: [DateTimeComparison.Pair] = []
    private(set) var unmatchedSource: [Int] = []
    private(set) var unmatchedTarget: [Int] = []

    private var sources: [Point]
    private var targets: [Point]

    /// Mentions further apart in order than this are not compared, so that a text of nothing but dates costs no square.
    private static let window = 64

    init(source: [DateTime], target: [DateTime]) {
        sources = Self.points(of: source)
        targets = Self.points(of: target)
    }

    private static func points(of mentions: [DateTime]) -> [Point] {
        mentions.enumerated().flatMap { index, mention in
            [mention.fields, mention.end].compactMap { $0 }.map { Point(mention: index, fields: $0, isTentative: mention.isTentative) }
        }
    }

    mutating func run() {
        pair(candidates { $0.conflicts == 0 && $0.agreement > 0 })
        absorb(completionsOnly: true)
        contradict()
        absorb(completionsOnly: false)
        substitute()
        collect()
    }

    // MARK: Pairs

    /// The pairs of points not taken whose evidence fits, the surest first.
    private func candidates(_ fits: (DateTimeEvidence) -> Bool) -> [Candidate] {
        var result: [Candidate] = []
        for source in sources.indices where !sources[source].isTaken {
            for target in window(source, targets.count) where !targets[target].isTaken {
                let evidence = sources[source].fields.evidence(with: targets[target].fields)
                if fits(evidence) { result.append(Candidate(source: source, target: target, evidence: evidence)) }
            }
        }
        return result.sorted(by: Candidate.isSurer)
    }

    private func window(_ index: Int, _ count: Int) -> Range<Int> {
        let start = min(max(0, index - Self.window), count)
        return start..<max(start, min(count, index + Self.window))
    }

    private mutating func pair(_ candidates: [Candidate]) {
        for candidate in candidates where !sources[candidate.source].isTaken && !targets[candidate.target].isTaken {
            take(candidate)
            append(candidate, to: &matches)
        }
    }

    private mutating func take(_ candidate: Candidate) {
        sources[candidate.source].isTaken = true
        sources[candidate.source].partner = candidate.target
        targets[candidate.target].isTaken = true
        targets[candidate.target].partner = candidate.source
    }

    private func append(_ candidate: Candidate, to pairs: inout [DateTimeComparison.Pair]) {
        let pair = DateTimeComparison.Pair(source: sources[candidate.source].mention, target: targets[candidate.target].mention)
        if !pairs.contains(pair) { pairs.append(pair) }
    }

    // MARK: Mentions beside pairs

    /// Takes points that agree with a point of the other side that is paired already. A completion gives what the partner leaves open.
    private mutating func absorb(completionsOnly: Bool) {
        let (before, others) = (sources, targets)
        for index in sources.indices where !sources[index].isTaken {
            sources[index].isTaken = isAbsorbed(sources[index], by: others, with: before, index, completionsOnly)
        }
        for index in targets.indices where !targets[index].isTaken {
            targets[index].isTaken = isAbsorbed(targets[index], by: before, with: others, index, completionsOnly)
        }
    }

    private func isAbsorbed(_ point: Point, by others: [Point], with own: [Point], _ index: Int, _ completionsOnly: Bool) -> Bool {
        window(index, others.count).contains { other in
            guard let partner = others[other].partner else { return false }
            let evidence = point.fields.evidence(with: others[other].fields)
            guard evidence.agreement > 0, evidence.conflicts == 0 else { return false }
            return !completionsOnly || !point.fields.evidence(with: own[partner].fields).isComparable
        }
    }

    // MARK: Contradictions

    private mutating func contradict() {
        for candidate in candidates({ $0.conflicts > 0 }) {
            let (source, target) = (sources[candidate.source], targets[candidate.target])
            guard !source.isTaken, !target.isTaken, Self.isReportable(source, target) else { continue }
            append(candidate, to: &contradictions)
            sources[candidate.source].isTaken = true
            targets[candidate.target].isTaken = true
        }
    }

    /// What is tentative contradicts nothing, except yesterday tomorrow, one half the other, and noon midnight.
    private static func isReportable(_ source: Point, _ target: Point) -> Bool {
        if !source.isTentative, !target.isTentative { return true }
        let (first, second) = (source.fields, target.fields)
        return first.isRelative && second.isRelative || first.isPeriod && second.isPeriod || first.isTurnOfDay && second.isTurnOfDay
    }

    /// A day may be given by weekday here and by date there, a year as last year; nothing tells whether it is the same.
    private mutating func substitute() {
        for source in sources.indices where !sources[source].isTaken {
            let place = window(source, targets.count).first { target in
                !targets[target].isTaken && sources[source].fields.mayStand(for: targets[target].fields)
            }
            guard let place else { continue }
            sources[source].isTaken = true
            targets[place].isTaken = true
        }
    }

    // MARK: What is left

    /// Finds pairs of which one side has lost the day of the month.
    private mutating func collectIncomplete() {
        for (index, source) in sources.enumerated() {
            guard let partner = source.partner else { continue }
            let target = targets[partner]
            guard source.fields.month != nil, target.fields.month != nil else { continue }
            let isLost =
                Self.isDayMissing(source, beside: target, among: targets) || Self.isDayMissing(target, beside: source, among: sources)
            if isLost { append(Candidate(source: index, target: partner, evidence: DateTimeEvidence()), to: &incomplete) }
        }
    }

    private static func isDayMissing(_ point: Point, beside other: Point, among others: [Point]) -> Bool {
        guard let day = point.fields.day, other.fields.day == nil else { return false }
        return !others.contains { $0.fields.day == day }
    }

    private mutating func collect() {
        collectIncomplete()
        unmatchedSource = Self.left(sources, except: contradictions.map(\.source))
        unmatchedTarget = Self.left(targets, except: contradictions.map(\.target))
    }

    private static func left(_ points: [Point], except reported: [Int]) -> [Int] {
        var result: [Int] = []
        for point in points where !point.isTaken && !point.isTentative && result.last != point.mention && !reported.contains(point.mention)
        {
            result.append(point.mention)
        }
        return result
    }
}
