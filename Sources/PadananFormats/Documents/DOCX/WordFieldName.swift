/// What the instruction of a field says it does.
///
/// - Source: ECMA-376-1, section 17.16.5.
enum WordFieldName {
    /// The first word of an instruction, in capitals: `HYPERLINK`.
    static func name(_ instruction: String) -> String {
        let word = instruction.utf8.drop { $0 <= 0x20 }.prefix { $0 > 0x20 }
        return String(decoding: word, as: UTF8.self).uppercased()
    }

    /// Whether the result is text that a translator writes, rather than a number or name that the program puts in.
    static func hasText(_ name: String) -> Bool {
        ["HYPERLINK", "TOC", "TOA", "INDEX", "BIBLIOGRAPHY"].contains(name)
    }
}
