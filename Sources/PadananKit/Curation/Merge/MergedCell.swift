/// Where the content of a merged cell comes from.
enum MergedCell: Hashable {
    case from(MergeSide)
    /// Terms of both versions.
    case text(String)
}
