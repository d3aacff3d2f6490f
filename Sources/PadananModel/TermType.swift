/// What kind of designation a term is.
///
/// - Source: ISO 30042 (TBX), `termType`.
public enum TermType: String, Sendable, Hashable, CaseIterable {
    case fullForm
    case abbreviation
}
