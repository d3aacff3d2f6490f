/// What an extracted term is.
public enum ExtractedTermKind: String, Sendable, Hashable, CaseIterable {
    /// A word or noun phrase.
    case term
    /// A proper name.
    case name
    /// Initials of a longer name, such as BUMN.
    case acronym
    /// A word blended of parts of a longer name, such as Kemenkeu.
    case blend
}
