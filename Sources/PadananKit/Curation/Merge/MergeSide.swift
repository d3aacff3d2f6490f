/// One of the two versions that are merged.
public enum MergeSide: String, Sendable, Hashable, CaseIterable {
    case ours
    case theirs

    var other: MergeSide { self == .ours ? .theirs : .ours }
}
