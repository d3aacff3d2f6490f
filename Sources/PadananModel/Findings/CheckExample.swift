/// Sentence pairs that show what a rule reports or leaves alone.
public struct CheckExample: Sendable, Hashable {
    /// A source and its translation.
    public struct Pair: Sendable, Hashable {
        public let source: String
        public let target: String

        public init(_ source: String, _ target: String) {
            self.source = source
            self.target = target
        }
    }

    /// One pair, or several of one document for a rule about consistency.
    public let pairs: [Pair]
    /// The glossary that is used.
    public let concepts: [Concept]
    /// What each finding marks, in order: its words in the target, in the source where the target has none; empty for a right example.
    public let marks: [String]
    /// What is right about it or wrong with it, in a few words; empty when the pair says it.
    public let remark: String

    /// A pair that is reported at `marks`.
    public static func wrong(_ source: String, _ target: String, marks: String..., concepts: [Concept] = [], remark: String = "") -> Self {
        Self(pairs: [Pair(source, target)], concepts: concepts, marks: marks, remark: remark)
    }

    /// A pair that is not reported.
    public static func right(_ source: String, _ target: String, concepts: [Concept] = [], remark: String = "") -> Self {
        Self(pairs: [Pair(source, target)], concepts: concepts, marks: [], remark: remark)
    }

    public init(pairs: [Pair], concepts: [Concept] = [], marks: [String], remark: String = "") {
        self.pairs = pairs
        self.concepts = concepts
        self.marks = marks
        self.remark = remark
    }
}
