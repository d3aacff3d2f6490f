/// The lines of a text as byte ranges, without their ends: LF, CRLF or CR LF mixed.
public struct TextLines: Sequence, IteratorProtocol {
    private let bytes: [UInt8]
    private var position = 0
    private var isFinished = false

    public init(_ bytes: [UInt8]) {
        self.bytes = bytes
        isFinished = bytes.isEmpty
    }

    /// Returns the next line; a final line end begins no further line.
    public mutating func next() -> Range<Int>? {
        guard !isFinished else { return nil }
        let start = position
        var end = start
        while end < bytes.count, bytes[end] != 0x0A { end += 1 }
        position = end + 1
        isFinished = position >= bytes.count
        return start..<(end > start && bytes[end - 1] == 0x0D ? end - 1 : end)
    }
}
