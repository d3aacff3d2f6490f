import PadananModel

/// Which dates of a source are rendered by which of a target, whatever the languages.
///
/// Mentions are paired by value, one to one, the surest pair first; ranges count as their two ends. A mention that one side writes in two
/// places (the date here, the time there) joins the pair it completes, and one that repeats a pair is absorbed. What is left over is paired
/// by kind, as contradiction, or is unmatched. Tentative mentions are never reported as missing.
public struct DateTimeComparison: Sendable, Hashable {
    /// A mention of the source and one of the target, by index.
    public struct Pair: Sendable, Hashable {
        public var source: Int
        public var target: Int

        public init(source: Int, target: Int) {
            self.source = source
            self.target = target
        }
    }

    /// Pairs that may be the same date.
    public private(set) var matches: [Pair] = []
    /// Matches of which one side gives only the month where the other gives the day; no contradiction, but a loss.
    public private(set) var incomplete: [Pair] = []
    /// Pairs of one kind with different values.
    public private(set) var contradictions: [Pair] = []
    /// Mentions of the source without counterpart.
    public private(set) var unmatchedSource: [Int] = []
    /// Mentions of the target without counterpart.
    public private(set) var unmatchedTarget: [Int] = []

    /// Whether nothing differs; incomplete pairs don't count.
    public var isClean: Bool { contradictions.isEmpty && unmatchedSource.isEmpty && unmatchedTarget.isEmpty }

    /// Compares the mentions of two texts. Cost: the product of their numbers.
    public init(source: [DateTime], target: [DateTime]) {
        guard !source.isEmpty || !target.isEmpty else { return }
        var assignment = DateTimeAssignment(source: source, target: target)
        assignment.run()
        matches = assignment.matches
        incomplete = assignment.incomplete
        contradictions = assignment.contradictions
        unmatchedSource = assignment.unmatchedSource
        unmatchedTarget = assignment.unmatchedTarget
    }
}
