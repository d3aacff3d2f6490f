/// What a rule or group is given as severity.
public struct RuleSeverity: Sendable, Hashable {
    /// A rule, a group or `all`.
    public var name: String
    public var choice: SeverityChoice

    public init(_ name: String, _ choice: SeverityChoice) {
        self.name = name
        self.choice = choice
    }
}
