import PadananFormats

/// A column of the merged table that holds terms.
struct MergeColumn: Hashable {
    /// In lower case.
    let name: String
    let terms: MasterTableDocument.TermColumn
}
