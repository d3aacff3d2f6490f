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
        if encoding == .utf8 { return try sink.write(bytes) }
        collected.append(contentsOf: bytes)
        if collected.count >= Self.pieceSize { try handOn(collected.count - Self.incompleteTail(collected)) }
    }

    /// Writes the text.
    public func write(_ text: String) throws {
        try write(text.utf8)
    }

    /// Hands on what is left.
    public func finish() throws {
        if !collected.isEmpty { try handOn(collected.count) }
    }

    /// Bytes that are collected before they are spelt anew.
    private static let pieceSize = 1 << 16

    private func handOn(_ count: Int) throws {
        try sink.write(encoding.encode(Array(collected[..<count])) { Array("&#\($0.value);".utf8) })
        collected.removeSubrange(..<count)
    }

    /// How many bytes at the end begin a character that is not complete.
    private static func incompleteTail(_ bytes: [UInt8]) -> Int {
        for length in 1...min(3, bytes.count) {
            let byte = bytes[bytes.count - length]
            if byte & 0xC0 == 0x80 { continue }
            let needed = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
            return needed > length ? length : 0
        }
        return 0
    }
}
