/// Takes a document in UTF-8 and hands it on in its own encoding.
public final class XMLEncodingSink {
    private let encoding: TextEncoding
    private let sink: ByteSink
    private var collected: [UInt8] = []

    init(encoding: TextEncoding, sink: ByteSink) {
        self.encoding = encoding
        self.sink = sink
    }

    /// Writes bytes of UTF-8, which may break off within a character.
    public func write(_ bytes: some Collection<UInt8>) throws {
        if encoding == .utf8 { try sink.write(bytes) } else { collected.append(contentsOf: bytes) }
    }

    /// Writes the text.
    public func write(_ text: String) throws {
        try write(text.utf8)
    }

    /// Hands on what was collected.
    public func finish() throws {
        guard encoding != .utf8 else { return }
        try sink.write(encoding.encode(collected) { Array("&#\($0.value);".utf8) })
        collected = []
    }
}
