/// A sheet of a workbook.
///
/// - Source: ECMA-376-1, section 18.2.19 (`sheet`).
public struct WorkbookSheet: Sendable, Hashable {
    public var name: String
    /// Whether people see its tab.
    public var isHidden: Bool
    let part: ZipEntry
}
