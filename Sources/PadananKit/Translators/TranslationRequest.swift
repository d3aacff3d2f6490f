/// Segments that a service is asked to translate together.
public struct TranslationRequest: Sendable, Hashable {
    /// One of the segments.
    public struct Segment: Sendable, Hashable {
        /// Unique in the run.
        public var id: String
        public var text: TranslationText
        /// The terms that occur and are not masked, in the order of the text; empty when the guard tells the service nothing.
        public var terms: [TermHint] = []
        /// The source text before it in the document; empty when there is none.
        public var previous = ""
        /// What an earlier answer did wrong; empty the first time.
        public var misses: [TermHint] = []
        /// That earlier answer.
        public var earlierAnswer: TranslationText?

        public init(id: String, text: TranslationText, terms: [TermHint] = []) {
            self.id = id
            self.text = text
            self.terms = terms
        }
    }

    /// A term that occurs in a segment.
    public struct TermHint: Sendable, Hashable {
        /// Where it stands in the segment's words (`TranslationText.text`), in UTF-8.
        public var range: TextRange
        /// As it stands in the text: “jaminan keamanannya”.
        public var occurrence: String
        /// As it stands in the glossary: “jaminan keamanan”.
        public var term: String
        /// The rendering to use: “security guarantee”.
        public var rendering: String

        public init(range: TextRange, occurrence: String, term: String, rendering: String) {
            self.range = range
            self.occurrence = occurrence
            self.term = term
            self.rendering = rendering
        }
    }

    public var languages: LanguagePair
    public var segments: [Segment]

    public init(languages: LanguagePair, segments: [Segment]) {
        self.languages = languages
        self.segments = segments
    }
}
