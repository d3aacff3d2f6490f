/// Writes HTML into bytes. Markup is constants of the program, so that no text of a user gets into it unescaped.
struct HTMLWriter {
    /// What has been written.
    private(set) var bytes: [UInt8] = []

    /// Writes a constant as it is.
    mutating func markup(_ constant: StaticString) {
        constant.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    /// Writes text between tags or in a quoted attribute value.
    mutating func text(_ text: String) {
        HTMLEscaping.append(text, to: &bytes)
    }

    /// Writes a number, with a comma at the thousands as English has it.
    mutating func count(_ number: Int) {
        text(Self.grouped(number))
    }

    /// Writes a line of data that is escaped as a `<script>` element needs it.
    mutating func data(_ body: (inout [UInt8]) -> Void) {
        markup("\n")
        body(&bytes)
    }

    /// Writes what another writer has.
    mutating func append(_ other: HTMLWriter) {
        bytes.append(contentsOf: other.bytes)
    }

    /// Writes the number of a coordinate.
    mutating func coordinate(_ number: Int) {
        bytes.append(contentsOf: String(number).utf8)
    }

    /// Writes `<name attributes>`, what `body` writes, `</name>`.
    mutating func element(
        _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:], _ body: (inout HTMLWriter) -> Void = { _ in }
    ) {
        markup("<")
        markup(name)
        for (name, value) in attributes {
            markup(" ")
            markup(name)
            markup("=\"")
            text(value)
            markup("\"")
        }
        markup(">")
        body(&self)
        markup("</")
        markup(name)
        markup(">")
    }

    /// `1234567` as `1,234,567`.
    static func grouped(_ number: Int) -> String {
        let digits = String(number)
        var result = ""
        for (index, digit) in digits.utf8.enumerated() {
            let rest = digits.utf8.count - index
            if index > 0, rest % 3 == 0 { result += "," }
            result.unicodeScalars.append(Unicode.Scalar(digit))
        }
        return result
    }

    /// `part` of `whole` in whole per cent, rounded down, so that only all of it is 100; 0 of nothing.
    static func percent(_ part: Int, of whole: Int) -> Int {
        whole > 0 ? min(100, max(0, Int(100 * Double(part) / Double(whole)))) : 0
    }
}
