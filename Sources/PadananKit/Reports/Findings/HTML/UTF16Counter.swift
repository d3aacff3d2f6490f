/// Translates UTF-8 offsets of one text into UTF-16 units, as JavaScript counts, for offsets that come in rising order.
struct UTF16Counter {
    private let bytes: [UInt8]
    private var offset = 0
    private var count = 0

    init(_ text: String) {
        bytes = Array(text.utf8)
    }

    /// The units before `target`, which may lie outside of the text. Cost: the bytes since the last call; a smaller offset starts over.
    mutating func units(before target: Int) -> Int {
        if target < offset { (offset, count) = (0, 0) }
        let end = min(target, bytes.count)
        while offset < end {
            let byte = bytes[offset]
            if byte & 0xC0 != 0x80 { count += byte >= 0xF0 ? 2 : 1 }
            offset += 1
        }
        return count
    }
}
