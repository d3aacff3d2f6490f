/// Elements of other programs in the header of a rules file, as they were written.
public struct SegmentationExtensions: Sendable, Hashable {
    /// Well-formed markup, one element each.
    public var elements: [String]
    /// Namespaces by the prefix that `elements` use and don't declare themselves.
    public var namespaces: [String: String]

    public init(elements: [String] = [], namespaces: [String: String] = [:]) {
        self.elements = elements
        self.namespaces = namespaces
    }
}
