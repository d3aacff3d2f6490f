/// What a whole run of checks amounts to.
public struct CheckTotals: Sendable, Hashable {
    /// What a file amounts to.
    public struct File: Sendable, Hashable {
        public var path: String
        public var segments = 0
        /// Whether something in the file couldn't be read: all of it when it has no segments either.
        public var isIncomplete = false
        /// Findings that are reported, by rule.
        public var findings: [String: Int] = [:]
        /// Occurrences of the glossary's terms in the sources.
        public var occurrences = 0
        /// Those of them that the target renders as the glossary approves.
        public var approved = 0

        public init(path: String) {
            self.path = path
        }
    }

    /// How a concept was rendered.
    public struct ConceptUse: Sendable, Hashable {
        /// A rendering, as it stood the first time.
        public struct Rendering: Sendable, Hashable {
            public var text: String
            /// How the glossary calls it: preferred, admitted, deprecated, forbidden, unlisted.
            public var status: String
            public var count: Int

            public init(text: String, status: String, count: Int) {
                self.text = text
                self.status = status
                self.count = count
            }
        }

        /// The concept's id.
        public var concept: String
        /// Its first source term.
        public var term: String
        /// The most frequent first.
        public var renderings: [Rendering] = []
        /// Occurrences that nothing renders.
        public var missing = 0

        public init(concept: String, term: String) {
            self.concept = concept
            self.term = term
        }

        /// Occurrences of the concept, rendered or not.
        public var occurrences: Int { renderings.reduce(missing) { $0 + $1.count } }

        /// Occurrences that are rendered as the glossary approves.
        public var approved: Int {
            renderings.reduce(0) { $0 + (["preferred", "admitted"].contains($1.status) ? $1.count : 0) }
        }
    }

    /// In the order of the run.
    public var files: [File] = []
    /// Concepts that occurred, sorted by id.
    public var concepts: [ConceptUse] = []
    /// Findings that are reported, by severity.
    public var severities: [FindingSeverity: Int] = [:]
    /// Findings that a note in the file, or the configuration, suppressed.
    public var suppressed = 0
    /// Findings that the baseline knew.
    public var known = 0

    public init() {}

    /// Files of which nothing could be read.
    public var unreadFiles: [File] { files.filter { $0.isIncomplete && $0.segments == 0 } }
    /// Files of which a part could be read.
    public var partlyReadFiles: [File] { files.filter { $0.isIncomplete && $0.segments > 0 } }
    public var segments: Int { files.reduce(0) { $0 + $1.segments } }
    public var findings: Int { severities.values.reduce(0, +) }
}
