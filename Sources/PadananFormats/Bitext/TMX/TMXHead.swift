/// Tells a TMX file by its first bytes.
enum TMXHead {
    /// Whether the first element of `head` is `tmx`.
    static func isTMX(_ head: [UInt8]) -> Bool {
        guard let reader = try? firstElement(head) else { return false }
        return reader.localName == "tmx"
    }

    private static func firstElement(_ head: [UInt8]) throws -> XMLReader {
        var reader = try XMLReader(ByteSource(head), file: "")
        while try reader.next() != .startElement {
            if reader.event == .end { break }
        }
        return reader
    }
}
