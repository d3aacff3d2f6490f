/// The escape sequences of PO strings, which are those of C.
///
/// - Source: GNU gettext manual, 3.6.
enum POEscapes {
    /// Appends what `range` of `bytes` means to `text`, and calls `unknown` with the index of each backslash that begins no escape;
    /// such a backslash stands for itself.
    static func decode(_ range: Range<Int>, of bytes: [UInt8], to text: inout [UInt8], unknown: (Int) -> Void) {
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = bytes[index]
            if byte != UInt8(ascii: "\\") {
                text.append(byte)
                index += 1
                continue
            }
            guard index + 1 < range.upperBound, let next = escape(at: index + 1, range.upperBound, bytes, &text) else {
                unknown(index)
                text.append(byte)
                index += 1
                continue
            }
            index = next
        }
    }

    /// Appends what the letter behind a backslash means. Returns where to go on, or `nil` when it means nothing.
    static func escape(at index: Int, _ end: Int, _ bytes: [UInt8], _ text: inout [UInt8]) -> Int? {
        switch bytes[index] {
        case UInt8(ascii: "\\"), UInt8(ascii: "\""): text.append(bytes[index])
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "a"): text.append(0x07)
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "f"): text.append(0x0C)
        case UInt8(ascii: "v"): text.append(0x0B)
        case UInt8(ascii: "0")...UInt8(ascii: "7"): return number(at: index, min(end, index + 3), 8, bytes, &text)
        case UInt8(ascii: "x"): return number(at: index + 1, end, 16, bytes, &text)
        default: return nil
        }
        return index + 1
    }

    private static func number(at start: Int, _ end: Int, _ base: Int, _ bytes: [UInt8], _ text: inout [UInt8]) -> Int? {
        var index = start
        var value = 0
        while index < end, let digit = digit(bytes[index]), digit < base {
            value = (value * base + digit) & 0xFF
            index += 1
        }
        guard index > start else { return nil }
        text.append(UInt8(value))
        return index
    }

    private static func digit(_ byte: UInt8) -> Int? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(byte) - 0x30
        case UInt8(ascii: "a")...UInt8(ascii: "f"): Int(byte) - 0x61 + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): Int(byte) - 0x41 + 10
        default: nil
        }
    }

    /// How a byte is written in a string, or `nil` when as itself.
    static func spelling(of byte: UInt8) -> [UInt8]? {
        let letter: Unicode.Scalar
        switch byte {
        case UInt8(ascii: "\\"): letter = "\\"
        case UInt8(ascii: "\""): letter = "\""
        case 0x0A: letter = "n"
        case 0x09: letter = "t"
        case 0x0D: letter = "r"
        case 0x07: letter = "a"
        case 0x08: letter = "b"
        case 0x0C: letter = "f"
        case 0x0B: letter = "v"
        case 0x00..<0x20, 0x7F: return [UInt8(ascii: "\\")] + [byte >> 6, byte >> 3 & 7, byte & 7].map { $0 + 0x30 }
        default: return nil
        }
        return [UInt8(ascii: "\\"), UInt8(ascii: letter)]
    }
}
