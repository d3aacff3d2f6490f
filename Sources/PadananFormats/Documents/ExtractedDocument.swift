import PadananModel

/// The text that a `DocumentFilter` took out of a document.
public struct ExtractedDocument: Sendable {
    /// What the document says of itself: its language (`sourceLanguage`), its kind (`datatype`).
    public var document: Document
    /// The paragraphs in the order of reading, each with one segment that has no target.
    public var units: [Unit]
    /// What was wrong in the document and did not stop the reading.
    public var defects: [Defect]

    public init(document: Document, units: [Unit] = [], defects: [Defect] = []) {
        self.document = document
        self.units = units
        self.defects = defects
    }
}
