/// A part of a word: what it is called, and how it is written in that word.
public struct Morpheme: Sendable, Hashable {
    /// What a part does.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// A pronoun written before its verb: `ku-`, `kau-`.
        case proclitic
        case prefix
        case root
        case suffix
        /// A prefix and a suffix that work as one: `ke-…-an`.
        case circumfix
        /// A pronoun written behind its word: `-nya`; an English possessive.
        case enclitic
        /// `-lah`, `-kah`, `-pun`.
        case particle
        /// Doubling: `full`, `partial`, `with sound change`.
        case reduplication
        /// An inflection of English: `plural`, `past`, `comparative`.
        case inflection
    }

    public var kind: Kind
    /// The name under which grammars list it: `meN-`, `-kan`, `plural`; of a root, the root.
    public var name: String
    /// How it is written in this word: `men`; empty where nothing is seen of it.
    public var form: String

    public init(_ kind: Kind, _ name: String, form: String) {
        self.kind = kind
        self.name = name
        self.form = form
    }
}
