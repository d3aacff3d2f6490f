/// What a word does in a term, which decides how it may be inflected there.
public enum WordRole: UInt8, Sendable, Hashable, CaseIterable {
    /// Stands as it is written.
    case fixed
    /// The head noun: takes number.
    case nounHead
    /// A verb: takes voice, tense and person.
    case verb
}
