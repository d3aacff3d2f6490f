/// A named set of rules, tried in order (SRX `languagerule`).
public struct LanguageRule: Sendable, Hashable {
    public var name: String
    public var rules: [SegmentationRule]
    /// Empty for none.
    public var comment: String

    public init(name: String, rules: [SegmentationRule] = [], comment: String = "") {
        self.name = name
        self.rules = rules
        self.comment = comment
    }
}
