import PadananModel

/// What PO has no place for, as an extracted comment that is read back: `#. padanan:NAME: value`.
///
/// A line feed, a carriage return and a backslash are written as `\n`, `\r` and `\\`, a space in the name as `\s`.
enum POMark {
    static let prefix: StaticString = "padanan:"

    /// Whether the bytes of a comment begin with the mark and a name; `padanan: ignore` is a word to the checker.
    static func begins(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard prefix.withUTF8Buffer({ bytes.starts(with: $0) }) else { return false }
        let name = bytes.dropFirst(prefix.utf8CodeUnitCount).prefix { $0 != 0x20 }
        return name.count > 1 && name.last == UInt8(ascii: ":")
    }

    /// The text of the comment for a property.
    static func comment(_ property: Property) -> String {
        prefix.description + escaped(property.name, spaces: true) + ": " + escaped(property.value, spaces: false)
    }

    /// The property in the text of a comment that begins with the mark; `nil` when it has no name.
    static func property(_ comment: String) -> Property? {
        let text = Array(comment.utf8.dropFirst(prefix.utf8CodeUnitCount))
        let space = text.firstIndex(of: 0x20) ?? text.endIndex
        guard space > 1, text[space - 1] == UInt8(ascii: ":") else { return nil }
        return Property(unescaped(text[..<(space - 1)]), unescaped(text[space...].dropFirst()))
    }

    private static func escaped(_ text: String, spaces: Bool) -> String {
        var result: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case 0x0A: result += "\\n".utf8
            case 0x0D: result += "\\r".utf8
            case 0x20 where spaces: result += "\\s".utf8
            case UInt8(ascii: "\\"): result += "\\\\".utf8
            default: result.append(byte)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static func unescaped(_ bytes: ArraySlice<UInt8>) -> String {
        var result: [UInt8] = []
        var isEscaped = false
        for byte in bytes {
            if !isEscaped, byte == UInt8(ascii: "\\") {
                isEscaped = true
                continue
            }
            switch Unicode.Scalar(byte) {
            case "n" where isEscaped: result.append(0x0A)
            case "r" where isEscaped: result.append(0x0D)
            case "s" where isEscaped: result.append(0x20)
            default: result.append(byte)
            }
            isEscaped = false
        }
        return String(decoding: result, as: UTF8.self)
    }
}
