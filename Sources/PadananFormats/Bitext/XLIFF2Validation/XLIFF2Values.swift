/// The lexical forms of attribute values.
enum XLIFF2Values {
    /// `value` without white space at its ends, as the schema reads tokens and numbers.
    static func trimmed(_ value: String) -> String {
        let bytes = value.utf8
        guard let first = bytes.first, let last = bytes.last, XMLCharacters.isSpace(first) || XMLCharacters.isSpace(last) else {
            return value
        }
        let head = bytes.drop(while: XMLCharacters.isSpace)
        let count = head.reversed().drop(while: XMLCharacters.isSpace).count
        return String(Substring(head.prefix(count)))
    }

    /// `value`, or when it is longer than any real one its beginning with a number that tells it from others.
    ///
    /// Values are compared and quoted many times; a hostile file must not make that costly.
    static func bounded(_ value: String) -> String {
        guard value.utf8.count > longest else { return value }
        var hash: UInt64 = 14_695_981_039_346_656_037
        for byte in value.utf8 { hash = (hash ^ UInt64(byte)) &* 1_099_511_628_211 }
        return shortened(value) + String(hash, radix: 16)
    }

    /// `value` for a message.
    static func shortened(_ value: String) -> String {
        value.utf8.count <= 100 ? value : String(value.unicodeScalars.prefix(60)) + "…"
    }

    private static let longest = 1 << 16

    /// The words of a list, separated by white space.
    static func words(_ value: String) -> [String] {
        value.utf8.split(whereSeparator: XMLCharacters.isSpace).map { String(Substring($0)) }
    }

    /// `NMTOKEN`: one or more characters of a name.
    static func isNameToken(_ value: String) -> Bool {
        !value.isEmpty && value.unicodeScalars.allSatisfy { $0 == ":" || XMLCharacters.isName($0.value) }
    }

    /// `NCName`: a name without colon.
    static func isName(_ value: String) -> Bool {
        guard let first = value.unicodeScalars.first, XMLCharacters.isNameStart(first.value) else { return false }
        return value.unicodeScalars.allSatisfy { XMLCharacters.isName($0.value) }
    }

    /// Whether something stands before and behind the first colon.
    static func hasPrefix(_ value: String) -> Bool {
        let parts = value.utf8.split(separator: UInt8(ascii: ":"), maxSplits: 1, omittingEmptySubsequences: false)
        return parts.count == 2 && parts.allSatisfy { !$0.isEmpty }
    }

    /// A whole number, with or without sign.
    static func isInteger(_ value: String) -> Bool {
        let digits = unsigned(value)
        return !digits.isEmpty && digits.allSatisfy(isDigit)
    }

    /// A number with or without a point.
    static func isDecimal(_ value: String) -> Bool {
        let parts = unsigned(value).split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        return parts.count <= 2 && parts.contains { !$0.isEmpty } && parts.allSatisfy { $0.allSatisfy(isDigit) }
    }

    /// A decimal number, perhaps with an exponent.
    static func isFloat(_ value: String) -> Bool {
        let parts = value.utf8.split(omittingEmptySubsequences: false) { $0 | 0x20 == UInt8(ascii: "e") }
        guard let first = parts.first, parts.count <= 2, isDecimal(String(Substring(first))) else { return false }
        return parts.count == 1 || isInteger(String(Substring(parts[1])))
    }

    /// Two hexadecimal digits an octet, of a code point that no XML document may hold (4.3.1.19).
    static func isInvalidCodePoint(_ value: String) -> Bool {
        let digits = value.utf8
        guard digits.count >= 2, digits.count <= 8, digits.count.isMultiple(of: 2), !value.hasPrefix("+"), !value.hasPrefix("-"),
            let scalar = UInt32(value, radix: 16)
        else { return false }
        return scalar <= 0x10FFFF && !XMLCharacters.isCharacter(scalar)
    }

    /// `*` or extended language ranges with commas between; empty for no locale.
    static func isLocaleList(_ value: String) -> Bool {
        let ranges = value.utf8.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false).map { trimmed(String(Substring($0))) }
        if ranges == [""] { return true }
        return ranges.allSatisfy { range in
            range.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false).allSatisfy { subtag in
                subtag.elementsEqual("*".utf8) || (1...8).contains(subtag.count) && subtag.allSatisfy { isDigit($0) || isLetter($0) }
            }
        }
    }

    static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
    static func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) }

    private static func unsigned(_ value: String) -> Substring.UTF8View {
        let sign = value.utf8.first.map { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "+") } ?? false
        return value.utf8.dropFirst(sign ? 1 : 0)
    }
}
