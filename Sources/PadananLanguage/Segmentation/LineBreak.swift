/// The ends of lines.
///
/// - Source: Unicode 15, section 5.8 (newline function, line and paragraph separator).
enum LineBreak {
    /// The length of the line break at `place` of `text`, 0 when there is none; nil when the bytes that tell aren't there yet.
    static func length(at place: Int, of text: [UInt8], isEnd: Bool) -> Int? {
        switch text[place] {
        case UInt8(ascii: "\r"):
            if place + 1 == text.count { return isEnd ? 1 : nil }
            return text[place + 1] == UInt8(ascii: "\n") ? 2 : 1
        case 0x0A...0x0C: return 1
        case 0xC2:
            if place + 1 == text.count { return isEnd ? 0 : nil }
            return text[place + 1] == 0x85 ? 2 : 0
        case 0xE2:
            if place + 2 >= text.count { return isEnd ? 0 : nil }
            return text[place + 1] == 0x80 && (text[place + 2] == 0xA8 || text[place + 2] == 0xA9) ? 3 : 0
        default: return 0
        }
    }
}
