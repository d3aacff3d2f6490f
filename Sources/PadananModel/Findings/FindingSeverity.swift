/// How bad a finding is.
public enum FindingSeverity: String, Sendable, Hashable, CaseIterable, Comparable {
    /// Worth a look; never makes a run fail by itself.
    case info
    case warning
    case error

    public static func < (left: FindingSeverity, right: FindingSeverity) -> Bool { left.rank < right.rank }

    private var rank: Int {
        switch self {
        case .info: 0
        case .warning: 1
        case .error: 2
        }
    }
}
