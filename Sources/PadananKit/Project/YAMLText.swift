/// How a text is written in YAML.
enum YAMLText {
    /// `text` as it may stand behind `key:` or `-`: plain where that is safe, else in double quotes.
    ///
    /// - Source: YAML 1.1, section 5.6 for the escapes.
    static func scalar(_ text: String) -> String {
        isPlain(text) ? text : "\"\(text.unicodeScalars.map(escaped).joined())\""
    }

    /// A text that can stand in a comment: characters that would end the line are left out.
    static func comment(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.filter { isPrintable($0) }))
    }

    private static func isPlain(_ text: String) -> Bool {
        guard let first = text.utf8.first, isLetterOrDigit(first) || first == UInt8(ascii: ".") || first == UInt8(ascii: "/") else {
            return false
        }
        return text.utf8.allSatisfy { isLetterOrDigit($0) || "./_-".utf8.contains($0) } && !["null", "Null", "NULL"].contains(text)
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26
    }

    private static func escaped(_ scalar: Unicode.Scalar) -> String {
        if scalar == "\"" || scalar == "\\" { return "\\\(scalar)" }
        if isPrintable(scalar) { return String(scalar) }
        let digits = String(scalar.value, radix: 16)
        let (mark, count) = scalar.value < 0x100 ? ("x", 2) : scalar.value < 0x10000 ? ("u", 4) : ("U", 8)
        return "\\\(mark)\(String(repeating: "0", count: count - digits.count))\(digits)"
    }

    /// Whether YAML lets `scalar` stand as it is, and no reader takes it for the end of a line.
    private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x20..<0x7F, 0xA0..<0x2028, 0x202A..<0xD800, 0xE000..<0xFEFF, 0xFF00..<0xFFFE, 0x10000...: true
        default: false
        }
    }
}
