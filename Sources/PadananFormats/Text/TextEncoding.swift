import PadananModel

/// How the characters of a file are spelt in bytes.
public enum TextEncoding: Sendable, Hashable {
    case utf8
    case utf16LittleEndian
    case utf16BigEndian
    case singleByte(SingleByteEncoding)

    /// The encoding called `name` in a file, such as `UTF-8` or `windows-1251`, or `nil`. ASCII is read as UTF-8, which it is part of.
    public init?(name: String) {
        switch name.uppercased() {
        case "UTF-8", "UTF8", "US-ASCII", "ASCII", "ANSI_X3.4-1968": self = .utf8
        case "UTF-16LE": self = .utf16LittleEndian
        case "UTF-16BE", "UTF-16": self = .utf16BigEndian
        default:
            guard let encoding = SingleByteEncoding(name: name) else { return nil }
            self = .singleByte(encoding)
        }
    }

    /// The encoding that the first bytes of a file give away: a byte order mark, or `<?` in UTF-16; `nil` when they don't.
    public init?(head: some Collection<UInt8>) {
        let head = Array(head.prefix(4))
        if head.starts(with: [0xEF, 0xBB, 0xBF]) {
            self = .utf8
        } else if head.starts(with: [0xFF, 0xFE]) || head == [0x3C, 0x00, 0x3F, 0x00] {
            self = .utf16LittleEndian
        } else if head.starts(with: [0xFE, 0xFF]) || head == [0x00, 0x3C, 0x00, 0x3F] {
            self = .utf16BigEndian
        } else {
            return nil
        }
    }

    /// `bytes` in UTF-8, a byte order mark included, or `nil` when they are not well-formed. UTF-8 is returned as it is, unchecked.
    public func decode(_ bytes: [UInt8]) -> [UInt8]? {
        switch self {
        case .utf8: return bytes
        case .singleByte(let encoding): return encoding.decode(bytes)
        case .utf16LittleEndian, .utf16BigEndian:
            guard bytes.count.isMultiple(of: 2) else { return nil }
            let isBig = self == .utf16BigEndian
            let units = stride(from: 0, to: bytes.count, by: 2).map { index in
                let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
                return isBig ? first << 8 | second : second << 8 | first
            }
            return String(validating: units, as: UTF16.self).map { Array($0.utf8) }
        }
    }

    /// `bytes`, well-formed UTF-8 with or without a byte order mark, in this encoding.
    ///
    /// - Parameter replacement: spells a character that the encoding lacks, in ASCII.
    public func encode(_ bytes: [UInt8], replacement: (Unicode.Scalar) -> [UInt8]) -> [UInt8] {
        switch self {
        case .utf8: return bytes
        case .singleByte(let encoding): return encoding.encode(bytes, replacement: replacement)
        case .utf16LittleEndian, .utf16BigEndian:
            let isBig = self == .utf16BigEndian
            var result: [UInt8] = []
            result.reserveCapacity(bytes.count * 2)
            for unit in String(decoding: bytes, as: UTF8.self).utf16 {
                let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
                result += isBig ? [high, low] : [low, high]
            }
            return result
        }
    }
}
