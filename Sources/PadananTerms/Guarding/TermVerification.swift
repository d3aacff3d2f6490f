import PadananModel

/// What became of one occurrence of a term in a translation.
public struct TermVerification: Sendable, Hashable {
    /// What is to be said of it.
    public enum Verdict: String, Sendable, Hashable, CaseIterable {
        /// Rendered by a term that the glossary approves.
        case right
        /// Not rendered on its own, for a reason that the rules of `check` accept: the unit of a quantity, a second mention taken up by a pronoun.
        case excused
        /// Rendered by something else, or by nothing.
        case wrong
    }

    public var link: TermLink
    public var verdict: Verdict
    /// The id of the rule that it breaks, where it is wrong: `term-missing`.
    public var rule: String?
    /// The change of the translation that would put the right rendering in, where it is wrong and other words stand for the term.
    public var edit: TargetEdit?

    public init(link: TermLink, verdict: Verdict, rule: String? = nil, edit: TargetEdit? = nil) {
        self.link = link
        self.verdict = verdict
        self.rule = rule
        self.edit = edit
    }
}
