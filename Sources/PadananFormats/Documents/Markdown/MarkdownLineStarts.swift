/// Text at the beginning of a line that would be taken for the beginning of a block.
enum MarkdownLineStarts {
    /// The byte of `text` to escape, if its beginning has a meaning there.
    ///
    /// - Parameter after: the byte behind the text; 0 at the end of the block.
    static func escapedIndex(_ text: [UInt8], after: UInt8) -> Int? {
        guard let first = text.first else { return nil }
        let second = text.count > 1 ? text[1] : after
        let isAlone = second == 0 || second == 0x20 || second == 0x0A
        switch first {
        case UInt8(ascii: "#"): return isHeading(text, after) ? 0 : nil
        case UInt8(ascii: ">"): return 0
        case UInt8(ascii: "-"), UInt8(ascii: "+"): return isAlone || second == first ? 0 : nil
        case UInt8(ascii: "*"): return isAlone ? 0 : nil
        case UInt8(ascii: "="), UInt8(ascii: "~"): return second == first || isAlone ? 0 : nil
        case UInt8(ascii: ":"): return isAlone || second == first ? 0 : nil
        case UInt8(ascii: "!"), UInt8(ascii: "?"): return second == first ? 0 : nil
        case UInt8(ascii: "["): return text.starts(with: "[!".utf8) || MarkdownVariables.isTaskMarker(0..<text.count, in: text) ? 0 : nil
        case 0x30...0x39: return markOfNumber(text, after)
        default: return nil
        }
    }

    private static func isHeading(_ text: [UInt8], _ after: UInt8) -> Bool {
        let marks = text.prefix { $0 == UInt8(ascii: "#") }.count
        let next = marks < text.count ? text[marks] : after
        return marks <= 6 && (next == 0x20 || next == 0 || next == 0x0A)
    }

    /// The mark behind a number: `1.` and `1)` begin a list.
    private static func markOfNumber(_ text: [UInt8], _ after: UInt8) -> Int? {
        let digits = text.prefix(while: MarkdownCharacters.isDigit).count
        guard digits <= 9, digits < text.count, text[digits] == UInt8(ascii: ".") || text[digits] == UInt8(ascii: ")") else { return nil }
        let next = digits + 1 < text.count ? text[digits + 1] : after
        return next == 0x20 || next == 0 || next == 0x0A ? digits : nil
    }
}
