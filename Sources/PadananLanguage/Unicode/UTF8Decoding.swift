/// One scalar read from UTF-8 bytes.
struct DecodedScalar: Sendable {
    /// The scalar, or U+FFFD for a byte that begins no valid sequence.
    var scalar: Unicode.Scalar
    /// How many bytes it took, at least 1.
    var length: Int
    /// False when the byte at this place begins no valid sequence.
    var isValid: Bool
}

/// Reading scalars out of bytes that may hold anything.
///
/// - Source: Unicode 15, section 3.9, table 3-7 (well-formed UTF-8 byte sequences).
enum UTF8Decoding {
    /// Reads the scalar that begins at `index`, which must be below `bytes.count`; an ill-formed byte is read as one U+FFFD.
    static func scalar(in bytes: [UInt8], at index: Int) -> DecodedScalar {
        let first = bytes[index]
        if first < 0x80 { return valid(UInt32(first), 1) }
        switch first {
        case 0xC2...0xDF:
            guard let second = continuation(bytes, index + 1) else { return invalid }
            return valid(UInt32(first & 0x1F) << 6 | second, 2)
        case 0xE0...0xEF:
            guard let second = continuation(bytes, index + 1), let third = continuation(bytes, index + 2) else { return invalid }
            let value = UInt32(first & 0x0F) << 12 | second << 6 | third
            return value >= 0x800 && !(0xD800...0xDFFF).contains(value) ? valid(value, 3) : invalid
        case 0xF0...0xF4:
            guard let second = continuation(bytes, index + 1), let third = continuation(bytes, index + 2),
                let fourth = continuation(bytes, index + 3)
            else { return invalid }
            let value = UInt32(first & 0x07) << 18 | second << 12 | third << 6 | fourth
            return (0x10000...0x10FFFF).contains(value) ? valid(value, 4) : invalid
        default:
            return invalid
        }
    }

    private static let invalid = DecodedScalar(scalar: "\u{FFFD}", length: 1, isValid: false)

    private static func valid(_ value: UInt32, _ length: Int) -> DecodedScalar {
        DecodedScalar(scalar: Unicode.Scalar(value) ?? "\u{FFFD}", length: length, isValid: true)
    }

    private static func continuation(_ bytes: [UInt8], _ index: Int) -> UInt32? {
        guard index < bytes.count, bytes[index] & 0xC0 == 0x80 else { return nil }
        return UInt32(bytes[index] & 0x3F)
    }
}
