import PadananModel

/// What to take out of documents; the same options must be given to `extract` and `merge`.
public struct FilterOptions: Sendable, Hashable {
    /// What becomes of text that somebody inserted or deleted while changes were tracked (DOCX `w:ins`, `w:del`; ODT `text:tracked-changes`).
    public enum TrackedChanges: String, Sendable, Hashable, CaseIterable {
        /// Inserted text is text, deleted text is gone.
        case accept
        /// Deleted text is text, inserted text is gone.
        case reject
    }

    public var trackedChanges = TrackedChanges.accept
    /// Whether lines of plain text are parts of a paragraph that ends at an empty line; `nil` lets the text decide.
    public var isWrapped: Bool?
    /// Whether comments of office documents are taken out as well.
    public var includesComments = false

    public init() {}
}
