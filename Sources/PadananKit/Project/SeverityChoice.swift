import PadananModel

/// What a user makes of a rule: a severity, or `off`.
public enum SeverityChoice: String, Sendable, Hashable, CaseIterable {
    case info
    case warning
    case error
    /// The rule reports nothing.
    case off

    /// `nil` for `off`.
    public var severity: FindingSeverity? { FindingSeverity(rawValue: rawValue) }
}
