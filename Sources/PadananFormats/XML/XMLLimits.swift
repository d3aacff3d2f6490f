/// How much a document may hold of each; more is an error.
public struct XMLLimits: Sendable, Hashable {
    /// Elements inside each other.
    public var depth = 256
    /// Attributes of one element, namespace declarations included.
    public var attributes = 256
    /// Bytes of one text, attribute value, comment or processing instruction.
    public var textBytes = 10_000_000
    /// Bytes of a document type declaration.
    public var doctypeBytes = 1_000_000
    /// Different names of elements and attributes, and different namespaces.
    public var names = 100_000

    public init() {}
}
