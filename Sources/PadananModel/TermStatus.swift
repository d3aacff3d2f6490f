/// The normative status of a term in its concept.
///
/// - Source: ISO 30042 (TBX), `administrativeStatus`: preferredTerm, admittedTerm, deprecatedTerm, supersededTerm/forbidden in practice.
public enum TermStatus: String, Sendable, Hashable, CaseIterable {
    /// The term to use.
    case preferred
    /// Right as well.
    case admitted
    /// Was used once and should no longer be.
    case deprecated
    /// Wrong, kept so that it is recognised when somebody writes it.
    case forbidden

    /// Whether a translation may use the term.
    public var isApproved: Bool { self == .preferred || self == .admitted }
}
