extension SpelledText {
    /// A JSON value: the characters of its strings, and its syntax without the white space.
    static func json(_ bytes: [UInt8]) -> SpelledText? {
        var text = SpelledText(bytes)
        var index = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "\"") {
                guard let end = text.appendString(at: index) else { return nil }
                index = end
            } else {
                if bytes[index] > 0x20 { text.append(.mark(bytes[index]), index..<index + 1) }
                index += 1
            }
        }
        return text
    }

    /// Adds the string whose quote stands at `start`; returns where it ends.
    private mutating func appendString(at start: Int) -> Int? {
        let end = JSONMembers.skipString(start, bytes)
        guard end > start + 1, bytes[end - 1] == UInt8(ascii: "\"") else { return nil }
        append(.mark(bytes[start]), start..<start + 1)
        let string = JSONString(bytes, start + 1..<end - 1)
        guard append(string.bytes, at: string.bytes.indices.map { string.source($0..<$0 + 1) }) else { return nil }
        append(.mark(bytes[start]), end - 1..<end)
        return end
    }
}
