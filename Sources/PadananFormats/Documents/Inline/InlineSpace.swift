/// White space in paragraphs.
enum InlineSpace {
    /// Space, tab, line feed and carriage return.
    static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D
    }

    /// `range` without the white space at its ends; empty at its end when there is nothing else.
    static func trimmed(_ range: Range<Int>, of bytes: [UInt8]) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, isSpace(bytes[start]) { start += 1 }
        while end > start, isSpace(bytes[end - 1]) { end -= 1 }
        return start..<end
    }

    /// Whether `text` has white space that would be lost where white space collapses: runs, tabs, line ends.
    static func isKept(_ text: String) -> Bool {
        var last: UInt8 = 0
        for byte in text.utf8 {
            if byte < 0x20 || byte == 0x20 && last == 0x20 { return true }
            last = byte
        }
        return false
    }

    /// Whether there is anything to read: more than white space, no-break spaces and zero-width characters.
    static func hasWords(_ text: String) -> Bool {
        if text.utf8.contains(where: { $0 > 0x20 && $0 < 0x7F }) { return true }
        return text.unicodeScalars.contains { $0.value > 0x20 && !$0.properties.isWhitespace && !$0.properties.isDefaultIgnorableCodePoint }
    }
}
