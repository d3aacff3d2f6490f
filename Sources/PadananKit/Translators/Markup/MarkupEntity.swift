/// A character reference in a service's answer.
struct MarkupEntity {
    var scalar: Unicode.Scalar
    /// Behind the semicolon.
    var end: Int

    private static let named: [(name: [UInt8], scalar: Unicode.Scalar)] = [
        ("amp", "&"), ("lt", "<"), ("gt", ">"), ("quot", "\""), ("apos", "'"), ("nbsp", "\u{A0}"),
    ].map { (Array(($0.0 as String).utf8), $0.1) }

    /// The reference at `start`, where `&` stands; `nil` when it is none, such as `R&D`.
    init?(_ bytes: [UInt8], at start: Int) {
        let limit = min(bytes.count, start + 12)
        guard let semicolon = bytes[start..<limit].firstIndex(of: UInt8(ascii: ";")) else { return nil }
        let name = bytes[start + 1..<semicolon]
        end = semicolon + 1
        if name.first == UInt8(ascii: "#") {
            guard let scalar = Self.numeric(name.dropFirst()) else { return nil }
            self.scalar = scalar
        } else {
            guard let found = Self.named.first(where: { name.elementsEqual($0.name) }) else { return nil }
            scalar = found.scalar
        }
    }

    private static func numeric(_ digits: ArraySlice<UInt8>) -> Unicode.Scalar? {
        let isHexadecimal = digits.first.map { $0 | 0x20 == UInt8(ascii: "x") } ?? false
        let text = String(decoding: isHexadecimal ? digits.dropFirst() : digits, as: UTF8.self)
        guard let value = UInt32(text, radix: isHexadecimal ? 16 : 10), value > 0 else { return nil }
        return Unicode.Scalar(value)
    }
}
