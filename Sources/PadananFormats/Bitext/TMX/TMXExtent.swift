import PadananModel

/// How much of a file an element takes that is held in memory.
///
/// - Source: none; TMX sets no limits.
struct TMXExtent {
    /// Bytes of one element; more is an error.
    static let limit = 1 << 25

    /// The name of the element, where it begins, and the same for messages.
    private let name: StaticString
    private let start: Int
    private let location: SourceLocation

    /// Begins with the start tag that `reader` is at.
    init(of name: StaticString, _ reader: inout XMLReader) {
        self.name = name
        start = reader.range.lowerBound
        location = reader.location
    }

    /// Throws a `Defect` when the event ends behind the limit. Cost: one comparison.
    func check(_ reader: borrowing XMLReader) throws {
        guard reader.range.upperBound - start > Self.limit else { return }
        throw Defect(.error, "a <\(name)> of more than \(Self.limit >> 20) MB", at: location)
    }
}
