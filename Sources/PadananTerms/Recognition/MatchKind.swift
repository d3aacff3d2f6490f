/// How a match reaches its term.
public enum MatchKind: String, Sendable, Hashable, CaseIterable {
    /// As the glossary writes it, but for letter case.
    case exact
    /// An inflected form: clitic, plural, voice.
    case inflected
    /// Another way of writing it: hyphenation, an inserted function word, spelling.
    case variant
    /// Another word from the same root; a suggestion only.
    case derived
}
