/// How the letter case of a term in text must agree with the glossary.
public enum CaseRule: String, Sendable, Hashable, CaseIterable {
    /// Any case matches.
    case any
    /// Only the case of the glossary matches, or all capitals in a headline.
    case exact
}
