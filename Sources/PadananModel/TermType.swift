/// What kind of designation a term is.
///
/// - Source: ISO 30042 (TBX), dialect TBX-Basic, `termType`.
public enum TermType: String, Sendable, Hashable, CaseIterable {
    case fullForm
    case abbreviation
    /// An abbreviation of initials or syllables that is spoken as a word or letter by letter: `NATO`, `PBB`.
    case acronym
    /// A full form with words left out: `Amerika` for `Amerika Serikat`.
    case shortForm
    /// Another spelling.
    case variant
    /// A phrase that is more than one term.
    case phrase

    /// Whether the term stands for a longer one; what kind of shortening it is makes no difference in text.
    public var isShortened: Bool { self == .abbreviation || self == .acronym || self == .shortForm }
}
