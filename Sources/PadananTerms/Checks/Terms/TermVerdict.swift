/// What is wrong with the rendering of a term.
enum TermVerdict: Sendable, Hashable {
    /// By nothing, or by words that the glossary doesn't know for it.
    case missing
    case forbidden
    case deprecated
    /// By a term of another sense.
    case otherSense
    /// Translated or misspelt, where it must stay verbatim.
    case notVerbatim
}
