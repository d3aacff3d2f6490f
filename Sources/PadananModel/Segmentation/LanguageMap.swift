/// Gives the languages that fit a pattern a set of rules (SRX `languagemap`).
public struct LanguageMap: Sendable, Hashable {
    /// A regular expression for the whole language tag: `[Ii][Dd].*`.
    public var pattern: String
    /// The name of a `LanguageRule`.
    public var ruleName: String
    /// Empty for none.
    public var comment: String

    public init(pattern: String, ruleName: String, comment: String = "") {
        self.pattern = pattern
        self.ruleName = ruleName
        self.comment = comment
    }
}
