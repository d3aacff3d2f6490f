/// Tells text in Windows-1252, which Excel on Windows saves as “CSV”, from UTF-8 with a few bytes spoilt.
///
/// - Source: WHATWG Encoding Standard, index windows-1252.
enum Windows1252Guess {
    /// Bytes without a character in Windows-1252, and `þ` and `ÿ`, which stand in binary files and byte order marks rather than in text.
    private static let unlikely: Set<UInt8> = [0x81, 0x8D, 0x8F, 0x90, 0x9D, 0xFE, 0xFF]

    /// Whether `data` has characters beyond ASCII, most of them ill-formed as UTF-8, and no byte that text in Windows-1252 lacks.
    /// Cost: linear.
    static func isLikely(_ data: [UInt8]) -> Bool {
        guard !data.allSatisfy({ $0 < 0x80 }), String(validating: data, as: UTF8.self) == nil, data.allSatisfy(isLikely) else {
            return false
        }
        var (wellFormed, illFormed) = (0, 0)
        var parser = Unicode.UTF8.ForwardParser()
        var iterator = data.makeIterator()
        while true {
            switch parser.parseScalar(from: &iterator) {
            case .emptyInput: return illFormed > wellFormed
            case .valid(let sequence): if sequence.count > 1 { wellFormed += 1 }
            case .error: illFormed += 1
            }
        }
    }

    private static func isLikely(_ byte: UInt8) -> Bool {
        byte >= 0x20 ? !unlikely.contains(byte) : byte == 0x09 || byte == 0x0A || byte == 0x0D
    }
}
