/// A candidate for a glossary, with the rendering that a bitext gives it and the evidence for both.
public struct ExtractedTerm: Sendable, Hashable {
    /// The term as it is most often written inside a sentence.
    public var source: String
    /// Its rendering, as it is most often written; `nil` for text in one language.
    public var target: String?
    public var kind: ExtractedTermKind
    /// The share of right pairs among those with this score, 0…1; for text in one language, of terms worth listing.
    public var score: Double
    /// How often the term stands opposite the rendering, in any inflection.
    public var count: Int
    /// How often the term stands in the source.
    public var sourceCount: Int
    /// How often the rendering stands in the target.
    public var targetCount: Int
    /// Pairs of sentences that show it, the plainest first.
    public var examples: [ExtractionExample]
    /// Other renderings, the most frequent first.
    public var competitors: [RivalRendering]
    /// What a known glossary says about the term; `nil` where it is unknown.
    public var known: KnownRendering?

    public init(
        source: String, target: String?, kind: ExtractedTermKind, score: Double, count: Int, sourceCount: Int, targetCount: Int,
        examples: [ExtractionExample] = [], competitors: [RivalRendering] = [], known: KnownRendering? = nil
    ) {
        self.source = source
        self.target = target
        self.kind = kind
        self.score = score
        self.count = count
        self.sourceCount = sourceCount
        self.targetCount = targetCount
        self.examples = examples
        self.competitors = competitors
        self.known = known
    }
}
