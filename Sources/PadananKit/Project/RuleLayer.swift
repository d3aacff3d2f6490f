import PadananModel

/// A choice of rules, everywhere or for some paths; later layers win.
///
/// Within a layer `ignore` beats `select`, and a rule's own id beats its group. A group in a later layer doesn't undo what an earlier one said
/// of a rule by its id, except to ignore it.
public struct RuleLayer: Sendable, Hashable {
    /// The files that it is about; `nil` for all.
    public var patterns: [GlobPattern]?
    /// Only these rules run; `nil` leaves what is so far.
    public var select: [String]?
    public var ignore: [String]
    /// By id or group; of two for one name the last counts.
    public var severity: [RuleSeverity]

    public init(patterns: [GlobPattern]? = nil, select: [String]? = nil, ignore: [String] = [], severity: [RuleSeverity] = []) {
        self.patterns = patterns
        self.select = select
        self.ignore = ignore
        self.severity = severity
    }

    /// Whether the layer is about `path`.
    func covers(_ path: String) -> Bool {
        patterns?.contains { $0.matches(path) } ?? true
    }
}
