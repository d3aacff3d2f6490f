/// The character classes of XML.
///
/// - Source: XML 1.0 (fifth edition), productions 2 (Char), 4 (NameStartChar) and 4a (NameChar).
enum XMLCharacters {
    /// Whether `scalar` may stand in a document.
    static func isCharacter(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
        default: false
        }
    }

    /// Whether a name may begin with `scalar`; the colon is left to the namespaces.
    static func isNameStart(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x41...0x5A, 0x5F, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2FF, 0x370...0x37D, 0x37F...0x1FFF, 0x200C...0x200D,
            0x2070...0x218F, 0x2C00...0x2FEF, 0x3001...0xD7FF, 0xF900...0xFDCF, 0xFDF0...0xFFFD, 0x10000...0xEFFFF:
            true
        default: false
        }
    }

    /// Whether `scalar` may stand in a name behind its beginning; the colon is left to the namespaces.
    static func isName(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x2D, 0x2E, 0x30...0x39, 0xB7, 0x300...0x36F, 0x203F...0x2040: true
        default: isNameStart(scalar)
        }
    }

    /// Whether `text` is a name without a colon (`NCName` of Namespaces in XML), as the values of `xml:id` are.
    static func isName(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, isNameStart(first.value) else { return false }
        return text.unicodeScalars.allSatisfy { isName($0.value) }
    }

    /// Whether `text` is a name token (production 7, `Nmtoken`).
    static func isNameToken(_ text: String) -> Bool {
        !text.isEmpty && text.unicodeScalars.allSatisfy { $0 == ":" || isName($0.value) }
    }

    /// White space: tab, line feed, carriage return, space.
    static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D
    }

    /// Bytes that end a name: everything in ASCII but letters, digits, `-`, `.`, `_` and `:`.
    static let endsName: [Bool] = (0..<256).map { byte in
        switch UInt8(byte) {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"): false
        case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: ":"), 0x80...: false
        default: true
        }
    }

    /// Bytes of text that need no look: neither `<`, `&`, `]`, control characters nor the beginning of a sequence of several bytes.
    static let isPlainText: [Bool] = (0..<256).map { byte in
        switch UInt8(byte) {
        case UInt8(ascii: "<"), UInt8(ascii: "&"), UInt8(ascii: "]"), 0x0D, 0x80...: false
        case 0x09, 0x0A, 0x20...: true
        default: false
        }
    }

    /// Bytes of an attribute's value that need no look.
    static let isPlainValue: [Bool] = (0..<256).map { byte in
        switch UInt8(byte) {
        case UInt8(ascii: "<"), UInt8(ascii: "&"), UInt8(ascii: "\""), UInt8(ascii: "'"), ..<0x20, 0x80...: false
        default: true
        }
    }
}
