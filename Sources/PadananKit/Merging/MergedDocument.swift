import PadananModel

/// A document with its translation in it.
public struct MergedDocument: Sendable {
    public var bytes: [UInt8]
    /// Segments that were put in.
    public var translated = 0
    /// Segments that stayed in the source language for want of a translation.
    public var missing = 0
    /// Segments whose translation nobody confirmed.
    public var fuzzy = 0
    /// Translations that were left out, because the document doesn't have their text.
    public var dropped = 0
    /// What was wrong; after an error the bytes must not be used.
    public var defects: [Defect] = []
}
