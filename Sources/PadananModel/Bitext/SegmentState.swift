/// How far the translation of a segment has come.
///
/// - Source: XLIFF 2.1, section 4.3.1.31 (`state`).
public enum SegmentState: String, Sendable, Hashable, CaseIterable, Comparable {
    /// Not translated, or only by a proposal that nobody looked at (PO `fuzzy`).
    case initial
    case translated
    case reviewed
    case final

    public static func < (left: SegmentState, right: SegmentState) -> Bool {
        left.rank < right.rank
    }

    private var rank: Int {
        switch self {
        case .initial: 0
        case .translated: 1
        case .reviewed: 2
        case .final: 3
        }
    }
}
