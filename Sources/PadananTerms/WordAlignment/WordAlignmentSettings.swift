/// How word alignment is trained and read off.
public struct WordAlignmentSettings: Sendable, Hashable {
    /// Rounds in which order doesn't count (IBM model 1); none where training starts from a lexicon.
    public var plainRounds = 3
    /// Rounds with the hidden Markov model.
    public var orderedRounds = 4
    /// The count of every pair before anything was seen; small values make few, sure partners.
    public var prior: Float = 0.1
    /// The probability that a word has no partner; see also `LexiconStrength`.
    public var nullProbability: Float = 0.1
    /// What a pair of words spelt alike is worth, shared out over how often they occur; see `Cognates`.
    public var likeness: Float = 0.1
    /// How often two pieces must occur in the same pair of sentences to be held together; 1 in small texts.
    public var leastTogether = 2
    /// From this mean probability of both directions, a link is sure.
    public var sure: Float = 0.5
    /// From this probability in one direction, a link beside a sure one is accepted where one of its words has no other.
    public var beside: Float = 0.5

    /// How much the built-in lexicon counts; nil leaves it out. Without effect for languages that there is none for.
    public var lexicon: LexiconStrength? = LexiconStrength()

    public init() {}
}
