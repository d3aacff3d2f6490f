/// A tag in the text of a cue: `<i>`, `</c>`, `<v Budi>`, `<00:00:01.500>`, `{\an8}`.
struct SubtitleTag {
    enum Kind {
        case opening, closing, standalone
    }

    var kind: Kind
    /// In lower case: `i`, `font`; empty for a time or an override.
    var name: String
    /// Where the tag ends.
    var end: Int

    /// Tags that SubRip players know; other words between `<` and `>` are text.
    private static let subRipNames: Set<String> = ["b", "i", "u", "s", "em", "strong", "font", "span", "c", "v", "ruby", "rt", "lang"]

    /// The tag at `start` of a text that ends at `end`, or `nil`. Cost: the bytes up to its end, or up to the beginning of another.
    init?(_ bytes: [UInt8], at start: Int, end: Int, dialect: SubtitleDialect) {
        switch bytes[start] {
        case UInt8(ascii: "{") where dialect == .subRip && start + 1 < end && bytes[start + 1] == UInt8(ascii: "\\"):
            guard let close = Self.find(UInt8(ascii: "}"), in: bytes, start + 1..<end) else { return nil }
            (kind, name, self.end) = (.standalone, "", close + 1)
        case UInt8(ascii: "<"):
            guard let close = Self.find(UInt8(ascii: ">"), in: bytes, start + 1..<end) else { return nil }
            self.end = close + 1
            let isClosing = start + 1 < close && bytes[start + 1] == UInt8(ascii: "/")
            let word = bytes[(isClosing ? start + 2 : start + 1)..<close].prefix(while: Self.isNameByte)
            name = String(decoding: word, as: UTF8.self).lowercased()
            let isLetter = name.utf8.first.map { $0 >= UInt8(ascii: "a") } ?? false
            kind = isClosing ? .closing : isLetter ? .opening : .standalone
            let isWhole = word.endIndex == close || InlineSpace.isSpace(bytes[word.endIndex]) || "./=".utf8.contains(bytes[word.endIndex])
            if dialect == .subRip, !isWhole || !Self.subRipNames.contains(name) { return nil }
        default: return nil
        }
    }

    /// Where `byte` ends a tag, before another begins.
    private static func find(_ byte: UInt8, in bytes: [UInt8], _ range: Range<Int>) -> Int? {
        let found = bytes[range].firstIndex { $0 == byte || $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "{") }
        return found.flatMap { bytes[$0] == byte ? $0 : nil }
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    /// The type of the code.
    var type: String {
        switch name {
        case "b", "strong": "bold"
        case "i", "em": "italic"
        case "u": "underlined"
        default: "other"
        }
    }
}
