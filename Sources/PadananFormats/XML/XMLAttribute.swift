/// An attribute of the start tag that `XMLReader` is at.
public struct XMLAttribute: Sendable, Hashable {
    /// The qualified name as written: `xml:lang`.
    public var name: String
    /// The part behind the colon.
    public var localName: String
    /// The namespace name; empty for an attribute without prefix.
    public var namespace: String
    /// Absolute offsets of the name.
    public var nameRange: Range<Int>
    /// Absolute offsets of the value as written, without its quotes.
    public var valueRange: Range<Int>
}
