/// Where a writer's bytes go; they are handed on in pieces.
public final class ByteSink {
    private var buffer: [UInt8] = []
    private let pieceSize: Int
    private let receive: ([UInt8]) throws -> Void

    /// - Parameters:
    ///   - pieceSize: bytes that are collected before they are handed on.
    ///   - receive: takes each piece, in order.
    public init(pieceSize: Int = 1 << 16, _ receive: @escaping ([UInt8]) throws -> Void) {
        self.pieceSize = pieceSize
        self.receive = receive
        buffer.reserveCapacity(pieceSize)
    }

    /// Writes `bytes`, perhaps later.
    public func write(_ bytes: some Collection<UInt8>) throws {
        buffer.append(contentsOf: bytes)
        if buffer.count >= pieceSize { try flush() }
    }

    /// Writes the text in UTF-8.
    public func write(_ text: String) throws {
        buffer.append(contentsOf: text.utf8)
        if buffer.count >= pieceSize { try flush() }
    }

    /// Hands on what was collected; to be called at the end.
    public func flush() throws {
        guard !buffer.isEmpty else { return }
        try receive(buffer)
        buffer.removeAll(keepingCapacity: true)
    }
}
