/// What stands at a place of a text, as far as sentence boundaries are concerned.
enum TextKind: UInt8, Sendable {
    case upper, lower, digit
    /// A letter without case, such as a Chinese one.
    case otherLetter
    case space, stop, comma, dash, emoji
    /// A mark that opens or closes, or an undirected quotation mark that may do either.
    case opener, closer, quote
    /// Not there for the reader: zero-width characters, byte order mark, soft hyphen.
    case ignorable
    /// Any other sign.
    case symbol
    case end
}

/// A scalar's kind and its length in bytes.
struct KindAtPlace: Sendable {
    var kind: TextKind
    var length: Int
}

extension TextKind {
    /// The kind of what begins at `index` of `text`, whose end is `end`. An ill-formed byte is a symbol.
    @inline(__always)
    static func at(_ index: Int, of text: [UInt8], end: Int) -> KindAtPlace {
        guard index < end else { return KindAtPlace(kind: .end, length: 0) }
        let byte = text[index]
        if byte < 0x80 { return KindAtPlace(kind: ofASCII(byte), length: 1) }
        if byte == 0xE2, index &+ 2 < end, text[index &+ 1] == 0x80 {
            let kind = ofPunctuation(text[index &+ 2])
            if kind != .end { return KindAtPlace(kind: kind, length: 3) }
        }
        let decoded = UTF8Decoding.scalar(in: text, at: index)
        guard decoded.isValid, index + decoded.length <= end else { return KindAtPlace(kind: .symbol, length: 1) }
        return KindAtPlace(kind: of(decoded.scalar), length: decoded.length)
    }

    /// The kind of what ends before `index`, looking back no further than `start`.
    static func before(_ index: Int, of text: [UInt8], start: Int) -> KindAtPlace {
        guard index > start else { return KindAtPlace(kind: .end, length: 0) }
        var place = index - 1
        while place > start, index - place < 4, text[place] & 0xC0 == 0x80 { place -= 1 }
        let found = at(place, of: text, end: index)
        return found.length == index - place ? found : KindAtPlace(kind: .symbol, length: 1)
    }

    /// A switch over constants becomes a table in the program; a static array would be initialised lazily, with a check at each use.
    @inline(__always)
    private static func ofASCII(_ byte: UInt8) -> TextKind {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"): .lower
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): .upper
        case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
        case 0x09...0x0D, 0x20: .space
        case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): .stop
        case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"): .comma
        case UInt8(ascii: "-"): .dash
        case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "`"): .opener
        case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): .closer
        case UInt8(ascii: "\""), UInt8(ascii: "'"): .quote
        default: .symbol
        }
    }

    /// The kind of the scalar from U+2000 on with this last byte, when it is a usual mark; `end` for the others.
    @inline(__always)
    private static func ofPunctuation(_ last: UInt8) -> TextKind {
        switch last {
        case 0x93, 0x94: .dash
        case 0x98, 0x9C: .opener
        case 0x99, 0x9D: .closer
        case 0xA6: .stop
        default: .end
        }
    }

    private static func of(_ scalar: Unicode.Scalar) -> TextKind {
        switch scalar.value {
        case 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: .space
        case 0x2026, 0x203C, 0x2047...0x2049, 0x061F, 0x06D4, 0x0964, 0x3002, 0xFF01, 0xFF0E, 0xFF1F, 0xFF61: .stop
        case 0x060C, 0x061B, 0x3001, 0xFF0C, 0xFF1A, 0xFF1B: .comma
        case 0x2010...0x2015, 0x2212: .dash
        case 0xAB, 0xBF, 0xA1, 0x2018, 0x201A, 0x201C, 0x201E, 0x2039, 0x300A, 0x300C, 0x300E, 0x3010, 0xFF08: .opener
        case 0xBB, 0x2019, 0x201D, 0x203A, 0x300B, 0x300D, 0x300F, 0x3011, 0xFF09: .closer
        case 0xB2, 0xB3, 0xB9, 0x2070...0x2079: .closer
        case 0xAD, 0x200B, 0x200C, 0x200E, 0x200F, 0x202A...0x202E, 0x2060, 0x2066...0x2069, 0xFEFF: .ignorable
        case 0x200D, 0x20E3, 0x2600...0x27BF, 0x2B05...0x2B55, 0xFE0F, 0x1F000...0x1FAFF, 0xE0020...0xE007F: .emoji
        default: letter(scalar)
        }
    }

    private static func letter(_ scalar: Unicode.Scalar) -> TextKind {
        let properties = scalar.properties
        if properties.isUppercase { return .upper }
        if properties.isLowercase { return .lower }
        if properties.isAlphabetic { return .otherLetter }
        return properties.numericType == .decimal ? .digit : .symbol
    }
}
