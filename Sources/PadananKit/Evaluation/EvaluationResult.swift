import PadananTerms

/// The figures of one or more systems.
public struct EvaluationResult: Sendable {
    /// A figure of a system.
    public struct Figure: Sendable {
        public var id: String
        public var name: String
        public var settings: [String]
        public var isBetterWhenGreater: Bool
        /// `nil` when there is nothing to measure.
        public var score: Double?
        public var interval: Bootstrap.Interval?
        /// Against the first system.
        public var difference: Double?
        /// How probable such a difference is when the systems are equally good.
        public var probability: Double?

        init(_ corpus: any MeasuredCorpus, interval: Bootstrap.Interval?) {
            id = corpus.id
            name = corpus.name
            settings = corpus.signature
            isBetterWhenGreater = corpus.isBetterWhenGreater
            score = corpus.score
            self.interval = interval
        }
    }

    /// What a system comes to.
    public struct System: Sendable {
        public var name: String
        public var figures: [Figure]
    }

    public var segments: Int
    /// How many references the segments have: `0`, `1`, `2`, or `var` where they differ.
    public var references: String
    public var bootstrap: Bootstrap?
    public var systems: [System] = []

    init(segments: Int, references: [Int], bootstrap: Bootstrap?) {
        self.segments = segments
        self.references = Set(references).count == 1 ? String(references[0]) : "var"
        self.bootstrap = bootstrap
    }

    /// The settings of a figure in one line, like sacrebleu's: figures with the same line can be compared.
    public func signature(of figure: Figure) -> String {
        var parts = ["nrefs:\(references)"]
        if let bootstrap { parts += ["bs:\(bootstrap.resamples)", "seed:\(bootstrap.seed)"] }
        return
            ([figure.name.split(separator: " ").joined(separator: "-")] + parts + figure.settings + [
                "version:padanan-\(PadananVersion.current)"
            ])
            .joined(separator: "|")
    }
}
