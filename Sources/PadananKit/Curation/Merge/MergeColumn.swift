import PadananFormats

/// A column of the merged table.
struct MergeColumn: Hashable {
    /// In lower case.
    let name: String
    /// `nil` for a column that holds no terms.
    let terms: MasterTableDocument.TermColumn?
}
