import PadananFormats

/// How translations are put back into documents.
public struct MergeOptions: Sendable {
    /// What becomes of a segment whose translation nobody confirmed (PO `fuzzy`, the states of XLIFF 1.2 that ask for work).
    public enum Fuzzy: String, Sendable, CaseIterable {
        /// It is used like any other.
        case use
        /// The segment stays in the source language.
        case source
    }

    /// What becomes of a segment without translation.
    public enum Missing: String, Sendable, CaseIterable {
        /// It stays in the source language.
        case source
        /// Nothing is written.
        case refuse
    }

    public var fuzzy = Fuzzy.source
    public var missing = Missing.source
    /// What the document was extracted with.
    public var filter = FilterOptions()
    /// The kind of the document, by the name of its filter; by default what its name and content say.
    public var filterName: String?

    public init() {}
}
