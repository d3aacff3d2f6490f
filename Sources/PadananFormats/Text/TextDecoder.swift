/// Turns a text that comes in pieces into UTF-8; a character may begin in one piece and end in the next.
struct TextDecoder {
    private let encoding: TextEncoding
    /// The beginning of a character of UTF-16.
    private var pending: [UInt8] = []

    init(_ encoding: TextEncoding) {
        self.encoding = encoding
    }

    /// Whether the text so far ends within a character.
    var isIncomplete: Bool { !pending.isEmpty }

    /// The next piece in UTF-8, or `nil` when it is not well-formed.
    mutating func decode(_ piece: [UInt8]) -> [UInt8]? {
        switch encoding {
        case .utf8: return piece
        case .singleByte(let table): return table.decode(piece)
        case .utf16LittleEndian, .utf16BigEndian:
            let bytes = pending.isEmpty ? piece : pending + piece
            var end = bytes.count & ~1
            if end >= 2, isHighSurrogate(bytes, end - 2) { end -= 2 }
            pending = Array(bytes[end...])
            return encoding.decode(Array(bytes[..<end]))
        }
    }

    private func isHighSurrogate(_ bytes: [UInt8], _ index: Int) -> Bool {
        bytes[encoding == .utf16BigEndian ? index : index + 1] & 0xFC == 0xD8
    }
}
