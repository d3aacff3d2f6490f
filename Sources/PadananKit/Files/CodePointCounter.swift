/// Translates UTF-8 offsets of one text into code points, for offsets that come in rising order.
struct CodePointCounter {
    private let bytes: [UInt8]
    private var offset = 0
    private var count = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The code points before `target`. Cost: the bytes since the last call; a smaller offset than before starts over.
    mutating func codePoints(before target: Int) -> Int {
        if target < offset { (offset, count) = (0, 0) }
        while offset < target {
            if bytes[offset] & 0xC0 != 0x80 { count += 1 }
            offset += 1
        }
        return count
    }
}
