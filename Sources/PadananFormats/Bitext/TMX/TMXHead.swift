/// Tells a TMX file by its first bytes.
enum TMXHead {
    /// Whether the first element of `head` is `tmx`; `nil` when `head` ends before it or is no XML.
    static func isTMX(_ head: [UInt8]) -> Bool? {
        guard var reader = try? XMLReader(ByteSource(head), file: "") else { return nil }
        while let event = try? reader.next(), event != .end {
            if event == .startElement { return reader.localName == "tmx" }
        }
        return nil
    }
}
