import PadananModel

/// The severity from which a finding makes the run fail, with exit code 1.
public enum FailureThreshold: String, Sendable, Hashable, CaseIterable {
    case info
    case warning
    case error
    /// Findings are only shown.
    case never

    /// Whether a finding of `severity` makes the run fail.
    public func isReached(by severity: FindingSeverity) -> Bool {
        FindingSeverity(rawValue: rawValue).map { severity >= $0 } ?? false
    }
}
