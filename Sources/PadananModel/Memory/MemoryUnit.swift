/// A translation that a memory keeps (TMX `tu` with two `tuv`).
public struct MemoryUnit: Sendable, Hashable {
    public var languages: LanguagePair
    public var source: InlineText
    public var target: InlineText
    /// The source text before it in its document; empty at the beginning, `nil` when not known.
    public var previous: String?
    /// The source text behind it; likewise.
    public var next: String?
    /// Where it was translated: a file, a project; empty when not known.
    public var origin = ""
    public var state: SegmentState
    public var created: ChangeRecord?
    public var changed: ChangeRecord?
    /// Names and values kept as they were read (TMX `prop`).
    public var properties: [Property] = []

    public init(languages: LanguagePair, source: InlineText, target: InlineText, state: SegmentState = .translated) {
        self.languages = languages
        self.source = source
        self.target = target
        self.state = state
    }
}
