import PadananModel

/// A document whose text was taken out and cut into segments.
public struct SegmentedDocument: Sendable {
    /// What the document says of itself, with both languages.
    public var document: Document
    /// The paragraphs, cut into segments and ignorables.
    public var units: [Unit]
    /// What was wrong in the document.
    public var defects: [Defect]
}
