/// The element `text:s`.
///
/// - Source: OpenDocument 1.3 Part 3, section 6.1.3.
enum ODTSpaces {
    /// More spaces in a row than this are shown as this many.
    private static let most = 100
    /// More spaces in a row than this are no slip of the writer, but move text to its place, and are a code.
    static let mostInText = 3

    /// How many spaces the element that the reader is at stands for.
    static func count(_ reader: XMLReader) -> Int {
        let count = reader.attribute("c", namespace: ODTNamespace.text).flatMap { Int($0.trimmed) } ?? 1
        return min(max(count, 0), most)
    }
}
