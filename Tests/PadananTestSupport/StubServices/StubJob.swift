/// A segment that a stub service is asked to translate, as the service received it.
public struct StubJob: Sendable, Hashable {
    /// A term and how the service was told to render it.
    public struct Hint: Sendable, Hashable {
        public var term: String
        public var rendering: String

        public init(term: String, rendering: String) {
            self.term = term
            self.rendering = rendering
        }
    }

    public var service: StubService
    /// Language codes as the service received them: `ID`, `EN-US`, `ind`.
    public var source: String
    public var target: String
    /// The text with its marks; without Azure's dictionary tags, which are `hints`.
    public var text: String
    /// From the glossary, the dictionary tags or the prompt. A DeepL glossary has all entries of the run, whether or not they occur.
    public var hints: [Hint] = []
    /// The terms that the earlier answer is said to have missed; empty the first time.
    public var misses: [Hint] = []
    /// The text before, where the service is told.
    public var context = ""
    /// All messages of a chat, one after another; empty elsewhere.
    public var prompt = ""

    public init(service: StubService, source: String, target: String, text: String) {
        self.service = service
        self.source = source
        self.target = target
        self.text = text
    }
}

/// Makes a translation of a job's marked text, with marks.
public typealias StubEngine = @Sendable (StubJob) -> String
