import PadananModel
import PadananTerms

/// A concept that was found under a word.
public struct LookupEntry: Sendable, Hashable {
    public let concept: Concept
    /// The term that was found.
    public let term: Term
    /// How the word differs from it.
    public let kind: MatchKind
    /// What was undone, in words: `clitic -nya`.
    public let derivation: [String]
}
