import PadananModel

/// What a merge gives: the table, and what could not be decided.
public struct GlossaryMerging: Sendable {
    /// The merged table. A concept in conflict stands in it twice, between lines that begin with `<<<<<<<`, `=======` and `>>>>>>>`, unless
    /// a side was named that settles conflicts.
    public let bytes: [UInt8]
    public let conflicts: [MergeConflict]
    /// What could not be read in the versions.
    public let defects: [Defect]
}
