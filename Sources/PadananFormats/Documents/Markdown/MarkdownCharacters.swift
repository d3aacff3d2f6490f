/// The classes of characters that CommonMark tells apart.
///
/// - Source: CommonMark 0.31.2, section 2.1.
enum MarkdownCharacters {
    static func isSpaceOrTab(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

    static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

    static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A }

    static func isLetterOrDigit(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) }

    /// Whether `byte` is an ASCII punctuation character, which a backslash escapes.
    static func isPunctuation(_ byte: UInt8) -> Bool {
        byte > 0x20 && byte < 0x7F && !isLetterOrDigit(byte)
    }

    /// White space of ASCII, which becomes one space.
    static func isCollapsible(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) }

    /// Unicode white space; the beginning and the end of a text count as such.
    static func isWhitespace(_ scalar: Unicode.Scalar?) -> Bool {
        guard let scalar else { return true }
        switch scalar.value {
        case 0x09, 0x0A, 0x0C, 0x0D, 0x20: return true
        case ..<0x80: return false
        default: return scalar.properties.generalCategory == .spaceSeparator
        }
    }

    /// Unicode punctuation: the categories P and S.
    static func isPunctuation(_ scalar: Unicode.Scalar?) -> Bool {
        guard let scalar else { return false }
        if scalar.isASCII { return isPunctuation(UInt8(truncatingIfNeeded: scalar.value)) }
        switch scalar.properties.generalCategory {
        case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation,
            .otherPunctuation, .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol:
            return true
        default: return false
        }
    }

    /// The character that ends before `index`; U+FFFD when the bytes are not well-formed.
    static func scalar(before index: Int, in bytes: [UInt8], from start: Int = 0) -> Unicode.Scalar? {
        guard index > start else { return nil }
        var first = index - 1
        while first > start, index - first < 4, bytes[first] & 0xC0 == 0x80 { first -= 1 }
        return decode(bytes[first..<index])
    }

    /// The character that begins at `index`; U+FFFD when the bytes are not well-formed.
    static func scalar(at index: Int, in bytes: [UInt8]) -> Unicode.Scalar? {
        guard index < bytes.count else { return nil }
        var end = index + 1
        while end < bytes.count, end - index < 4, bytes[end] & 0xC0 == 0x80 { end += 1 }
        return decode(bytes[index..<end])
    }

    private static func decode(_ bytes: ArraySlice<UInt8>) -> Unicode.Scalar {
        if bytes.count == 1, let byte = bytes.first, byte < 0x80 { return Unicode.Scalar(byte) }
        var iterator = bytes.makeIterator()
        var codec = UTF8()
        guard case .scalarValue(let scalar) = codec.decode(&iterator) else { return "\u{FFFD}" }
        return scalar
    }
}
