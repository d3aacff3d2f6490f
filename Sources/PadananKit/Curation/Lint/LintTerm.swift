import PadananModel

/// A term of a concept and where it stands.
struct LintTerm: Sendable {
    let text: String
    /// Folded: what a reader can't tell apart is the same.
    let key: String
    let language: LanguageTag
    /// As written, without the promotion of a first admitted term.
    let status: TermStatus
    let type: TermType
    /// `nil` in a format other than the table.
    let cell: LintCell?
    /// Which value of the cell it is.
    let number: Int
}
