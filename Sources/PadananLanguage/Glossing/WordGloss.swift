/// What stands for a word in a gloss, a translation word by word.
public struct WordGloss: Sendable, Hashable {
    /// What a word does in its sentence, as far as the order of the gloss depends on it.
    public enum Role: String, Sendable, Hashable, CaseIterable {
        case noun, adjective, verb, pronoun
        /// Stands before the phrase in the gloss: `this`.
        case demonstrative
        /// Begins a phrase: `every`.
        case quantifier
        /// Begins a phrase of several: `many`.
        case plural
        /// Goes with the adjective behind it: `very`.
        case degree
        /// A verb behind it is bare: `can`, `will`.
        case modal
        /// A verb behind it is bare, and with `to`.
        case infinitive
        case negation, aspect, relative
        /// Ends a phrase: prepositions, conjunctions, adverbs.
        case function
        /// A name of the calendar and the like: a part of a phrase that stays where it is.
        case fixed
    }

    /// The words of the target language, in small letters but for names; the base form of verbs and the singular of nouns.
    public var text: String
    public var role: Role
    /// The pronoun that the word ends in, in the target language: `its`.
    public var possessor: String?
    /// Whether the word is doubled to mean several.
    public var isPlural = false
    /// Whether what the sentence is about suffers what the verb says.
    public var isPassive = false

    public init(_ text: String, _ role: Role) {
        self.text = text
        self.role = role
    }
}
