import PadananLanguage
import PadananModel

/// A piece of a gloss before it is put in order.
struct DraftItem {
    /// What a piece is.
    enum Kind: Equatable {
        case word(WordGloss.Role)
        /// A name, which stays.
        case name
        /// A number with its unit, or a word that nobody knows.
        case other
        /// Punctuation, which ends a phrase.
        case mark
    }

    var text: String
    var kind: Kind
    /// UTF-8 offsets in the source.
    var range: TextRange
    /// The number of the term in its text.
    var term: Int?
    var possessor: String?
    var isPassive = false
    /// Whether it counts more than one of what follows.
    var isMany = false
    /// Whether it is in the plural already.
    var isPlural = false
    /// Whether it stands right behind what is before it, without a space.
    var isJoined = false
    /// Whether it can be a part of a noun phrase.
    var isNominal: Bool { kind == .word(.noun) || kind == .word(.adjective) || kind == .name || kind == .word(.fixed) }

    var isNoun: Bool { kind == .word(.noun) }
    var isAdjective: Bool { kind == .word(.adjective) }
    var isVerb: Bool { kind == .word(.verb) }
}
