/// Laying out text in columns of a terminal.
enum TextColumns {
    /// `text` on one line: white space collapsed, control characters left out.
    static func singleLine(_ text: String) -> String {
        if isSingleLine(text) { return text }
        let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return String(String.UnicodeScalarView(line.unicodeScalars.filter { $0.properties.generalCategory != .control }))
    }

    /// Whether `text` is made of letters of ASCII and Latin, usual marks and single spaces, so that nothing is to be done; if in doubt not.
    /// A gigabyte of segments took 220 s of CPU when each was split and filtered.
    private static func isSingleLine(_ text: String) -> Bool {
        var (before, previous) = (UInt8(0), UInt8(ascii: " "))
        for byte in text.utf8 {
            let isUsual =
                switch byte {
                case UInt8(ascii: " "): previous != UInt8(ascii: " ")
                case 0x21...0x7E, 0xC3...0xCB, 0xE2: true
                // U+00C0 to U+02FF, U+2010 to U+2027.
                case 0x80...0xBF:
                    (0xC3...0xCB).contains(previous) || previous == 0xE2 && byte == 0x80
                        || before == 0xE2 && previous == 0x80 && (0x90...0xA7).contains(byte)
                default: false
                }
            guard isUsual else { return false }
            (before, previous) = (previous, byte)
        }
        return previous != UInt8(ascii: " ") || text.isEmpty
    }

    /// `text` filled with spaces to `width` characters, or cut with an ellipsis.
    static func fit(_ text: String, _ width: Int) -> String {
        let count = text.count
        if count <= width { return text + String(repeating: " ", count: width - count) }
        return text.prefix(width - 1) + "…"
    }

    /// A cell of a TSV line: no tabs, no line ends.
    static func cell(_ text: String) -> String {
        String(text.map { $0 == "\t" || $0.isNewline ? " " : $0 })
    }

    /// The part of a text in UTF-8 that `range` covers.
    static func excerpt(_ bytes: [UInt8], _ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }

    /// `1 term`, `2 terms`.
    static func count(_ number: Int, _ noun: String) -> String {
        "\(number) \(noun)\(number == 1 ? "" : "s")"
    }
}
