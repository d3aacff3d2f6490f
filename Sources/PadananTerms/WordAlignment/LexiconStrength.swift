/// How many counts of a text the built-in lexicon weighs as much as, where there is one for the languages.
public struct LexiconStrength: Sendable, Hashable {
    /// The links of one word.
    public var links: Float = 60
    /// All words without partner.
    public var nulls: Float = 3000
    /// All jumps.
    public var jumps: Float = 10000

    /// The probability that a word has no partner, in place of that of `WordAlignmentSettings`: higher, as the partners of most words are known.
    public var nullProbability: Float = 0.2

    public init() {}
}
