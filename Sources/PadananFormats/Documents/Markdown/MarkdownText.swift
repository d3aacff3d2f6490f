/// White space and ill-formed bytes in the text of units.
enum MarkdownText {
    /// Adds `bytes` to `text`; white space becomes single spaces, NUL and ill-formed bytes become U+FFFD.
    static func append(_ bytes: some Collection<UInt8>, to text: inout [UInt8]) {
        let start = text.count
        for byte in bytes {
            if MarkdownCharacters.isCollapsible(byte) {
                if text.last != 0x20 { text.append(0x20) }
            } else if byte == 0 {
                text += "\u{FFFD}".utf8
            } else {
                text.append(byte)
            }
        }
        let added = text[start...]
        if added.contains(where: { $0 >= 0x80 }), String(validating: added, as: UTF8.self) == nil {
            text.replaceSubrange(start..., with: Array(String(decoding: added, as: UTF8.self).utf8))
        }
    }

    /// Whether there is anything to translate: a letter, a digit, a character beyond ASCII.
    static func hasWords(_ text: [UInt8]) -> Bool {
        text.contains { $0 >= 0x80 || MarkdownCharacters.isLetterOrDigit($0) }
    }
}
