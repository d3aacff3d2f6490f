import PadananModel

/// A tag in the texts of OmegaT, which stands for an inline code: `<b0>`, `</b0>`, `<br1/>`.
///
/// - Source: OmegaT 6 user manual, “Tags”: letters that a filter chooses, and a number.
struct OmegaTTag: Hashable {
    var kind: InlineCode.Kind
    /// Letters and number: `b0`.
    var name: String
    /// The UTF-8 offsets of the tag in its text.
    var range: Range<Int>

    /// Letters and digits of the longest tag; longer ones are text.
    private static let longestName = 40

    /// All that look like a tag in `bytes`, in order. Cost: linear.
    static func tags(in bytes: [UInt8]) -> [OmegaTTag] {
        var tags: [OmegaTTag] = []
        var index = 0
        while let start = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
            if let tag = tag(at: start, in: bytes) {
                tags.append(tag)
                index = tag.range.upperBound
            } else {
                index = start + 1
            }
        }
        return tags
    }

    private static func tag(at start: Int, in bytes: [UInt8]) -> OmegaTTag? {
        var index = start + 1
        var kind = InlineCode.Kind.opening
        if index < bytes.count, bytes[index] == UInt8(ascii: "/") { (kind, index) = (.closing, index + 1) }
        let first = index
        let limit = min(bytes.count, first + longestName)
        while index < limit, isLetter(bytes[index]) { index += 1 }
        let digits = index
        while index < limit, isDigit(bytes[index]) { index += 1 }
        guard digits > first, index > digits, index < bytes.count else { return nil }
        let name = String(decoding: bytes[first..<index], as: UTF8.self)
        if bytes[index] == UInt8(ascii: "/"), kind == .opening { (kind, index) = (.standalone, index + 1) }
        guard index < bytes.count, bytes[index] == UInt8(ascii: ">") else { return nil }
        return OmegaTTag(kind: kind, name: name, range: start..<(index + 1))
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
    private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

    /// `text` without its tags. Cost: linear.
    static func plain(_ text: String) -> String {
        let bytes = Array(text.utf8)
        let tags = tags(in: bytes)
        guard !tags.isEmpty else { return text }
        var rest: [UInt8] = []
        var last = 0
        for tag in tags {
            rest += bytes[last..<tag.range.lowerBound]
            last = tag.range.upperBound
        }
        return String(decoding: rest + bytes[last...], as: UTF8.self)
    }
}
