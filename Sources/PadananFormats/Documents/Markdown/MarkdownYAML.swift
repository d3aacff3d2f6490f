/// Scalars of YAML in one line.
///
/// - Source: YAML 1.2.2, sections 7.3 (flow scalar styles) and 10.3 (core schema).
enum MarkdownYAML {
    private static let words: Set<String> = [
        "", "~", "null", "true", "false", "yes", "no", "on", "off", "y", "n", ".inf", ".nan", "---", "...",
    ]

    /// Whether `text` without quotes is a string, and that very one.
    static func isPlain(_ text: [UInt8]) -> Bool {
        guard let first = text.first, let last = text.last, first > 0x20, last > 0x20, last != UInt8(ascii: ":") else { return false }
        if ",[]{}#&*!|>'\"%@`".utf8.contains(first) { return false }
        if "-?:".utf8.contains(first), text.count == 1 || text[1] == 0x20 { return false }
        if text.contains(where: { $0 < 0x20 || $0 == 0x7F }) { return false }
        for index in text.indices.dropLast() {
            let pair = (text[index], text[index + 1])
            if pair == (UInt8(ascii: ":"), 0x20) || pair == (0x20, UInt8(ascii: "#")) { return false }
        }
        let isNumber = text.allSatisfy { MarkdownCharacters.isDigit($0) || "+-.:_eExXoTZ ".utf8.contains($0) } && !text.contains(0x20)
        return !isNumber && !words.contains(String(decoding: text, as: UTF8.self).lowercased())
    }

    /// The value that stands in `range`, a line behind its key; `nil` when it is something else than a string in one line.
    static func value(_ range: Range<Int>, in bytes: [UInt8]) -> MarkdownScalar? {
        switch bytes[range].first {
        case UInt8(ascii: "\""): return doubleQuoted(range, in: bytes, comment: true)
        case UInt8(ascii: "'"): return singleQuoted(range, in: bytes)
        default: return plain(range, in: bytes)
        }
    }

    private static func plain(_ range: Range<Int>, in bytes: [UInt8]) -> MarkdownScalar? {
        var end = range.upperBound
        for index in range where bytes[index] == UInt8(ascii: "#") && index > range.lowerBound && bytes[index - 1] <= 0x20 {
            end = index
            break
        }
        while end > range.lowerBound, bytes[end - 1] <= 0x20 { end -= 1 }
        let text = Array(bytes[range.lowerBound..<end])
        return isPlain(text) ? MarkdownScalar(style: .plain, range: range.lowerBound..<end, text: text) : nil
    }

    private static func singleQuoted(_ range: Range<Int>, in bytes: [UInt8]) -> MarkdownScalar? {
        let apostrophe = UInt8(ascii: "'")
        var text: [UInt8] = []
        var index = range.lowerBound + 1
        while index < range.upperBound {
            if bytes[index] == apostrophe {
                guard index + 1 < range.upperBound, bytes[index + 1] == apostrophe else { break }
                index += 1
            }
            text.append(bytes[index])
            index += 1
        }
        guard index < range.upperBound, endsLine(index + 1, range, in: bytes) else { return nil }
        return MarkdownScalar(style: .single, range: range.lowerBound..<(index + 1), text: text)
    }

    /// A string in double quotes, as YAML, TOML and JSON have it; `nil` when an escape is used that is not theirs in common.
    static func doubleQuoted(_ range: Range<Int>, in bytes: [UInt8], comment: Bool) -> MarkdownScalar? {
        var text: [UInt8] = []
        var index = range.lowerBound + 1
        while index < range.upperBound, bytes[index] != UInt8(ascii: "\"") {
            guard bytes[index] == UInt8(ascii: "\\") else {
                text.append(bytes[index])
                index += 1
                continue
            }
            guard let (escape, end) = escape(index + 1, range.upperBound, in: bytes) else { return nil }
            text += escape
            index = end
        }
        guard index < range.upperBound, !comment || endsLine(index + 1, range, in: bytes) else { return nil }
        return MarkdownScalar(style: .double, range: (range.lowerBound + 1)..<index, text: text)
    }

    private static func escape(_ start: Int, _ end: Int, in bytes: [UInt8]) -> (text: [UInt8], end: Int)? {
        guard start < end else { return nil }
        switch bytes[start] {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return ([bytes[start]], start + 1)
        case UInt8(ascii: "n"), UInt8(ascii: "t"), UInt8(ascii: "r"): return ([0x20], start + 1)
        case UInt8(ascii: "u"):
            guard start + 5 <= end, let value = UInt32(String(decoding: bytes[(start + 1)..<(start + 5)], as: UTF8.self), radix: 16),
                let scalar = Unicode.Scalar(value)
            else { return nil }
            return (Array(String(scalar).utf8), start + 5)
        default: return nil
        }
    }

    private static func endsLine(_ start: Int, _ range: Range<Int>, in bytes: [UInt8]) -> Bool {
        let rest = bytes[start..<range.upperBound].drop { $0 <= 0x20 }
        return rest.isEmpty || (rest.startIndex > start && rest.first == UInt8(ascii: "#"))
    }
}
