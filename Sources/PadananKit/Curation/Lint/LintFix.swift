/// A new text for a cell of a glossary table.
public struct LintFix: Sendable, Hashable {
    public let file: String
    /// Of the cell in the bytes of the table.
    public let range: Range<Int>
    public let text: String
}
