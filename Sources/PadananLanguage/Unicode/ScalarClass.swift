/// What a scalar outside ASCII does in running text.
enum ScalarClass {
    /// A letter, or a mark that belongs to the letter before it.
    case letter
    case digit
    case space
    case lineBreak
    /// U+2010, U+2011 and the like, which join words as `-` does.
    case hyphen
    /// Curly and modifier apostrophes, equal to `'`.
    case apostrophe
    /// Soft hyphen, zero-width characters, joiners, variation selectors: not there for the reader.
    case ignorable
    case other

    /// Classifies a scalar; ASCII is accepted too.
    static func of(_ scalar: Unicode.Scalar) -> ScalarClass {
        let value = scalar.value
        if value < 0x250 { return ofLatin(value) }
        if (0x300...0x36F).contains(value) && value != 0x34F { return .letter }
        if let special = special(value) { return special }
        return ofProperties(scalar)
    }

    private static func ofLatin(_ value: UInt32) -> ScalarClass {
        switch value {
        case 0x41...0x5A, 0x61...0x7A, 0xAA, 0xB5, 0xBA, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F: return .letter
        case 0x30...0x39: return .digit
        case 0x0A, 0x0B, 0x0C, 0x0D, 0x85: return .lineBreak
        case 0x09, 0x20, 0xA0: return .space
        case 0x2D: return .hyphen
        case 0x27: return .apostrophe
        case 0xAD: return .ignorable
        default: return .other
        }
    }

    private static func special(_ value: UInt32) -> ScalarClass? {
        switch value {
        case 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: return .space
        case 0x2028, 0x2029: return .lineBreak
        case 0x2010, 0x2011, 0xFE63, 0xFF0D: return .hyphen
        case 0x2018, 0x2019, 0x201B, 0x2BB, 0x2BC, 0x2BD, 0x2032, 0xFF07: return .apostrophe
        case 0x34F, 0x61C, 0x180B...0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x206F, 0xFE00...0xFE0F, 0xFEFF,
            0xE0000...0xE0FFF:
            return .ignorable
        // Dashes, quotation marks, ellipsis: frequent, and slow to ask the properties about.
        case 0x2012...0x2017, 0x201A, 0x201C...0x2027, 0x2030, 0x2031, 0x2033...0x205E: return .other
        default: return nil
        }
    }

    private static func ofProperties(_ scalar: Unicode.Scalar) -> ScalarClass {
        let properties = scalar.properties
        if properties.isAlphabetic { return .letter }
        switch properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark: return .letter
        case .decimalNumber: return .digit
        default: return .other
        }
    }
}
