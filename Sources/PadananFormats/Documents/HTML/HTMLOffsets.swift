/// Leads from offsets in a page's UTF-8 to those in its own encoding; the offsets asked for must not go down.
struct HTMLOffsets {
    private let text: [UInt8]
    private let encoding: TextEncoding
    private var index = 0
    private var position: Int

    init(_ text: [UInt8], encoding: TextEncoding, start: Int) {
        self.text = text
        self.encoding = encoding
        position = start
    }

    mutating func original(_ offset: Int) -> Int {
        switch encoding {
        case .utf8:
            position += offset - index
            index = offset
        case .singleByte: advance(to: offset) { _ in 1 }
        case .utf16LittleEndian, .utf16BigEndian: advance(to: offset) { $0 >= 0xF0 ? 4 : 2 }
        }
        return position
    }

    /// `width` gives the bytes of a character by the first byte of its UTF-8.
    private mutating func advance(to offset: Int, width: (UInt8) -> Int) {
        while index < offset {
            if text[index] & 0xC0 != 0x80 { position += width(text[index]) }
            index += 1
        }
    }
}
