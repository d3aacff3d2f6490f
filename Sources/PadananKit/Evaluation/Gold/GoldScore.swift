/// How well a task was done on gold cases.
public struct GoldScore: Sendable, Hashable {
    /// Right, wrong and missing answers.
    public struct Counts: Sendable, Hashable {
        public var right = 0
        public var wrong = 0
        public var missing = 0

        public init(right: Int = 0, wrong: Int = 0, missing: Int = 0) {
            self.right = right
            self.wrong = wrong
            self.missing = missing
        }

        /// The share of answers that are right; 1 without answers.
        public var precision: Double { right + wrong > 0 ? Double(right) / Double(right + wrong) : 1 }
        /// The share of what was wanted that was found; 1 when nothing was wanted.
        public var recall: Double { right + missing > 0 ? Double(right) / Double(right + missing) : 1 }
        /// The harmonic mean of both.
        public var f1: Double { precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0 }

        static func += (left: inout Counts, right: Counts) {
            left.right += right.right
            left.wrong += right.wrong
            left.missing += right.missing
        }
    }

    /// A further figure of a task.
    public struct Figure: Sendable, Hashable {
        public var name: String
        public var value: Double

        public init(_ name: String, _ value: Double) {
            self.name = name
            self.value = value
        }
    }

    /// Over all cases.
    public private(set) var all = Counts()
    /// By the phenomenon that the cases show.
    public private(set) var phenomena: [String: Counts] = [:]
    public var figures: [Figure] = []
    /// A line for each case that isn't right.
    public private(set) var failures: [String] = []

    public init() {}

    mutating func add(_ phenomenon: String, _ counts: Counts) {
        all += counts
        phenomena[phenomenon, default: Counts()] += counts
    }

    mutating func fail(_ id: String, _ facts: [(String, [String])]) {
        let text = facts.filter { !$0.1.isEmpty }.map { "\($0.0) \($0.1.map { "“\($0)”" }.joined(separator: ", "))" }
        failures.append("\(id): \(text.joined(separator: "; "))")
    }

    mutating func fail(_ id: String, missing: [String], wrong: [String]) {
        fail(id, [("missing", missing), ("wrong", wrong)])
    }

    /// The figure called `name`: one of `figures`, or `p`, `r`, `f1`.
    public func value(of name: String) -> Double? {
        switch name {
        case "p": all.precision
        case "r": all.recall
        case "f1": all.f1
        default: figures.first { $0.name == name }?.value
        }
    }
}
