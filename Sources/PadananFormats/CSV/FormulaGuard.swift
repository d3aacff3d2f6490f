/// Keeps spreadsheet programs from running a cell of a CSV file as a formula: `=1+1` is written `'=1+1`, and read back.
///
/// What begins with `=`, `+`, `-`, `@`, a tab or a line end is guarded by an apostrophe, numbers such as `-5` and `+62` too. A text that
/// itself begins with apostrophes before such a character gets one more, so that reading gives every text back.
/// - Source: OWASP, "CSV Injection".
public enum FormulaGuard {
    /// `text` as it is written.
    public static func guarded(_ text: String) -> String {
        apostrophes(text) == nil ? text : "'" + text
    }

    /// The text that was guarded, or `text` itself.
    public static func unguarded(_ text: String) -> String {
        apostrophes(text) ?? 0 > 0 ? String(decoding: text.utf8.dropFirst(), as: UTF8.self) : text
    }

    /// The number of apostrophes at the beginning when a dangerous character follows them; both ways ask the same.
    private static func apostrophes(_ text: String) -> Int? {
        let rest = text.utf8.drop { $0 == UInt8(ascii: "'") }
        guard let first = rest.first, "=+-@\t\r\n".utf8.contains(first) else { return nil }
        return text.utf8.count - rest.count
    }
}
