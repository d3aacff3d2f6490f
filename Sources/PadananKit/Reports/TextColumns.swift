/// Laying out text in columns of a terminal.
enum TextColumns {
    /// `text` on one line: white space collapsed, control characters left out.
    static func singleLine(_ text: String) -> String {
        let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return String(String.UnicodeScalarView(line.unicodeScalars.filter { $0.properties.generalCategory != .control }))
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
