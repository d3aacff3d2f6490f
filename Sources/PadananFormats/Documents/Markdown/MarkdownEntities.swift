/// Character references: `&amp;`, `&#8211;`, `&#x2013;`.
///
/// - Source: CommonMark 0.31.2, section 2.5.
enum MarkdownEntities {
    /// The text that the reference at `start` stands for, and where it ends; `nil` when it is text.
    static func entity(at start: Int, in bytes: [UInt8]) -> (text: [UInt8], end: Int)? {
        guard start + 2 < bytes.count else { return nil }
        if bytes[start + 1] == UInt8(ascii: "#") { return numeric(at: start + 2, in: bytes) }
        guard let reference = HTMLCharacterReferences.reference(at: start, in: bytes[...], isAttribute: false),
            bytes[reference.end - 1] == UInt8(ascii: ";")
        else { return nil }
        return (reference.scalars.flatMap { Array(String($0).utf8) }, reference.end)
    }

    private static func numeric(at start: Int, in bytes: [UInt8]) -> (text: [UInt8], end: Int)? {
        let isHexadecimal = bytes[start] | 0x20 == UInt8(ascii: "x")
        let first = isHexadecimal ? start + 1 : start
        var index = first
        var value: UInt32 = 0
        while index < bytes.count, index - first < (isHexadecimal ? 6 : 7), let digit = digit(bytes[index], isHexadecimal) {
            value = value * (isHexadecimal ? 16 : 10) + digit
            index += 1
        }
        guard index > first, index < bytes.count, bytes[index] == UInt8(ascii: ";") else { return nil }
        let scalar = value == 0 ? "\u{FFFD}" : Unicode.Scalar(value) ?? "\u{FFFD}"
        return (Array(String(scalar).utf8), index + 1)
    }

    private static func digit(_ byte: UInt8, _ isHexadecimal: Bool) -> UInt32? {
        if MarkdownCharacters.isDigit(byte) { return UInt32(byte - 0x30) }
        guard isHexadecimal, (0x61...0x66).contains(byte | 0x20) else { return nil }
        return UInt32((byte | 0x20) - 0x61 + 10)
    }
}
