import PadananModel

/// Finds where the characters of a JSON string stand, behind its quote and between its escapes.
enum JSONStringPlaces {
    /// How the text of a string goes on behind its quote, which stands at `start`.
    ///
    /// - Parameters:
    ///   - range: the string with its quotes, read without error.
    ///   - count: the bytes of the text that it came to.
    /// - Complexity: O(*n*).
    static func layout(of range: Range<Int>, in bytes: [UInt8], count: Int, start: SourceLocation) -> TextLayout {
        // Without escapes the string is as long as its text.
        if range.count == count + 2 { return .asWritten }
        var jumps: [TextLayout.Jump] = []
        var (index, offset, column) = (range.lowerBound + 1, 0, start.column)
        while index < range.upperBound - 1 {
            if bytes[index] == UInt8(ascii: "\\") {
                let escape = escape(at: index, in: bytes)
                index += escape.length
                offset += escape.width
                column += escape.length
                jumps.append(TextLayout.Jump(offset: offset, line: start.line, column: column))
            } else {
                if bytes[index] & 0xC0 != 0x80 { column += 1 }
                index += 1
                offset += 1
            }
        }
        // Ill-formed bytes are read as other ones.
        return offset == count ? .jumps(jumps) : .startOnly
    }

    /// The bytes of the escape at `index`, and those of its character in UTF-8.
    private static func escape(at index: Int, in bytes: [UInt8]) -> (length: Int, width: Int) {
        guard index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "u") else { return (2, 1) }
        guard let unit = unit(at: index, in: bytes), let scalar = Unicode.Scalar(unit) else {
            let isPair = self.unit(at: index, in: bytes).map { (0xD800..<0xDC00).contains($0) } == true
            let low = isPair ? self.unit(at: index + 6, in: bytes) : nil
            // A lone surrogate is U+FFFD.
            return low.map { (0xDC00..<0xE000).contains($0) } == true ? (12, 4) : (6, 3)
        }
        return (6, UTF8.width(scalar))
    }

    /// The number of the escape `\uXXXX` at `index`; `nil` when there is none.
    private static func unit(at index: Int, in bytes: [UInt8]) -> UInt32? {
        guard index + 6 <= bytes.count, bytes[index] == UInt8(ascii: "\\"), bytes[index + 1] == UInt8(ascii: "u") else { return nil }
        return UInt32(String(decoding: bytes[index + 2..<index + 6], as: UTF8.self), radix: 16)
    }
}
