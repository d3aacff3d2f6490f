import PadananModel
import PadananTerms

/// What became of a segment.
public struct TranslatedItem: Sendable, Hashable {
    /// An occurrence of a term with what was done for it.
    public struct Term: Sendable, Hashable {
        /// How an occurrence came to its rendering.
        public enum Way: String, Sendable, Hashable, CaseIterable {
            /// As it came from the memory, the service or the draft.
            case answered
            /// It went out as a mark and the rendering was put in its place.
            case restored
            /// It came with the second answer.
            case askedAgain = "asked-again"
            /// Other words were exchanged for it.
            case repaired
        }

        public var term: GuardedTerm
        public var verification: TermVerification
        /// `nil` where it isn't right.
        public var way: Way?
        /// The words that were exchanged, where it was repaired.
        public var removed: String?

        public init(term: GuardedTerm, verification: TermVerification, way: Way? = nil, removed: String? = nil) {
            self.term = term
            self.verification = verification
            self.way = way
            self.removed = removed
        }
    }

    public var item: TranslationItem
    public var origin: TranslationOrigin
    /// `nil` where there is no translation.
    public var target: InlineText?
    /// The occurrences of terms in the order of the source.
    public var terms: [Term] = []
    /// How well the memory's unit fits, from 0 to 101.
    public var score: Double?
    /// What the memory's unit was changed in.
    public var repairs: [MemoryRepair] = []
    /// How often the service was asked, answers from the journal among them.
    public var attempts = 0
    /// What somebody should look at: a lost code, why there is no translation.
    public var problems: [String] = []

    public init(item: TranslationItem, origin: TranslationOrigin, target: InlineText? = nil) {
        self.item = item
        self.origin = origin
        self.target = target
    }

    /// Occurrences without an approved rendering, other than those that need none.
    public var misses: Int { terms.count { $0.verification.verdict == .wrong } }
}
