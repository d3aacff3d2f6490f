/// A change of a target text that would settle a finding.
public struct TargetEdit: Sendable, Hashable {
    /// What is replaced, in UTF-8 offsets of the target's text (codes aside); empty for an insertion.
    public var range: TextRange
    public var replacement: String
    /// Whether it may be applied without anybody looking (`check --fix`); else it is only a proposal.
    public var isCertain: Bool

    public init(_ range: TextRange, _ replacement: String, isCertain: Bool = true) {
        self.range = range
        self.replacement = replacement
        self.isCertain = isCertain
    }
}
