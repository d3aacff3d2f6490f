/// Reads character references: `&amp;`, `&nbsp`, `&#8211;`, `&#x2013;`.
///
/// - Source: WHATWG HTML, sections 13.2.5.72–80 and 13.5.
enum HTMLCharacterReferences {
    private struct Meaning {
        var scalars: [Unicode.Scalar]
        var needsSemicolon: Bool
    }

    /// No name without semicolon is longer.
    private static let longestLooseName = 6
    /// No name is longer.
    private static let longestName = 31

    private static let meanings: [[UInt8]: Meaning] = {
        var result: [[UInt8]: Meaning] = [:]
        for line in "\(lines)".split(separator: "\n") {
            let fields = line.split(separator: "|")
            guard fields.count >= 2 else { continue }
            let scalars = fields[1].split(separator: " ").compactMap { UInt32($0, radix: 16).flatMap(Unicode.Scalar.init) }
            result[Array(fields[0].utf8)] = Meaning(scalars: scalars, needsSemicolon: fields.count == 2)
        }
        return result
    }()

    /// The characters of the reference that begins at `start`, an ampersand, and where it ends; `nil` when it is text.
    ///
    /// - Parameter isAttribute: in attributes a name without semicolon before a letter, digit or `=` is text, as in `?a=1&copy=2`.
    static func reference(at start: Int, in bytes: ArraySlice<UInt8>, isAttribute: Bool) -> (scalars: [Unicode.Scalar], end: Int)? {
        let next = start + 1
        guard next < bytes.endIndex else { return nil }
        if bytes[next] == UInt8(ascii: "#") { return numeric(at: next + 1, in: bytes).map { ([$0.scalar], $0.end) } }
        var end = next
        while end < bytes.endIndex, end - next <= longestName, bytes[end].isHTMLAlphanumeric { end += 1 }
        guard end > next else { return nil }
        if end < bytes.endIndex, bytes[end] == UInt8(ascii: ";"), let meaning = meanings[Array(bytes[next..<end])] {
            return (meaning.scalars, end + 1)
        }
        return loose(bytes[next..<end], in: bytes, isAttribute: isAttribute)
    }

    private static func loose(
        _ run: ArraySlice<UInt8>, in bytes: ArraySlice<UInt8>, isAttribute: Bool
    ) -> (scalars: [Unicode.Scalar], end: Int)? {
        for count in stride(from: min(run.count, longestLooseName), to: 1, by: -1) {
            guard let meaning = meanings[Array(run.prefix(count))], !meaning.needsSemicolon else { continue }
            let end = run.startIndex + count
            if isAttribute, end < bytes.endIndex, bytes[end] == UInt8(ascii: "=") || bytes[end].isHTMLAlphanumeric { return nil }
            return (meaning.scalars, end)
        }
        return nil
    }

    /// The number behind `&#`.
    private static func numeric(at start: Int, in bytes: ArraySlice<UInt8>) -> (scalar: Unicode.Scalar, end: Int)? {
        guard start < bytes.endIndex else { return nil }
        let isHexadecimal = bytes[start] | 0x20 == UInt8(ascii: "x")
        let first = isHexadecimal ? start + 1 : start
        var index = first
        var value: UInt32 = 0
        while index < bytes.endIndex, let digit = digit(bytes[index], isHexadecimal: isHexadecimal) {
            value = min(value * (isHexadecimal ? 16 : 10) + digit, 0x11_0000)
            index += 1
        }
        guard index > first else { return nil }
        if index < bytes.endIndex, bytes[index] == UInt8(ascii: ";") { index += 1 }
        return (scalar(value), index)
    }

    private static func digit(_ byte: UInt8, isHexadecimal: Bool) -> UInt32? {
        if (0x30...0x39).contains(byte) { return UInt32(byte - 0x30) }
        let letter = byte | 0x20
        return isHexadecimal && (0x61...0x66).contains(letter) ? UInt32(letter - 0x61 + 10) : nil
    }

    /// The characters that the numbers 0x80–0x9F stand for, those of Windows-1252 (section 13.2.5.80).
    private static let controls: [Unicode.Scalar] = Array(
        String(decoding: SingleByteEncoding.windows1252.decode(Array(0x80...0x9F)), as: UTF8.self).unicodeScalars
    )

    private static func scalar(_ value: UInt32) -> Unicode.Scalar {
        if (0x80...0x9F).contains(value) { return controls[Int(value) - 0x80] }
        return value == 0 ? "\u{FFFD}" : Unicode.Scalar(value) ?? "\u{FFFD}"
    }
}
