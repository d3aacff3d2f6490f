/// The encoding of the strings in a PO file, in which ASCII is itself.
struct POCharset {
    /// `nil` for UTF-8.
    let singleByte: SingleByteEncoding?
    /// The UTF-8 of the bytes from 0x80.
    private let characters: [[UInt8]]

    static let utf8 = POCharset(nil)

    private init(_ encoding: SingleByteEncoding?) {
        singleByte = encoding
        characters = encoding.map { encoding in (UInt8(0x80)...0xFF).map { encoding.decode([$0]) } } ?? []
    }

    /// The charset that a header calls `name`, or `nil` when it can't be read. `CHARSET`, which stands in templates, is UTF-8.
    init?(name: String) {
        let name = name.uppercased()
        if name == "CHARSET" || name.isEmpty { self = .utf8 } else { self.init(known: name) }
    }

    private init?(known name: String) {
        switch TextEncoding(name: name) ?? TextEncoding(name: Self.standardName(name)) {
        case .utf8: self = .utf8
        case .singleByte(let encoding): self.init(encoding)
        default: return nil
        }
    }

    /// `ISO8859-1` as `ISO-8859-1`.
    private static func standardName(_ name: String) -> String {
        name.hasPrefix("ISO8859") ? "ISO-" + name.dropFirst(3) : name
    }

    /// The text of `bytes`, and whether they were well-formed.
    func text(_ bytes: ArraySlice<UInt8>) -> (text: String, isWellFormed: Bool) {
        if bytes.allSatisfy({ $0 < 0x80 }) { return (String(decoding: bytes, as: UTF8.self), true) }
        if singleByte == nil {
            if let text = String(validating: bytes, as: UTF8.self) { return (text, true) }
            return (String(decoding: bytes, as: UTF8.self), false)
        }
        var decoded: [UInt8] = []
        for byte in bytes {
            if byte < 0x80 { decoded.append(byte) } else { decoded += characters[Int(byte) - 0x80] }
        }
        return (String(decoding: decoded, as: UTF8.self), true)
    }

    /// `bytes`, which are UTF-8, in this charset, and a character that it lacks, if there is one.
    func encode(_ bytes: [UInt8]) -> (bytes: [UInt8], missing: Unicode.Scalar?) {
        guard let singleByte, bytes.contains(where: { $0 >= 0x80 }) else { return (bytes, nil) }
        var missing: Unicode.Scalar?
        let encoded = singleByte.encode(bytes) { scalar in
            missing = missing ?? scalar
            return [UInt8(ascii: "?")]
        }
        return (encoded, missing)
    }
}
