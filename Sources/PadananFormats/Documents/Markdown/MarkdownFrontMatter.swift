import PadananModel

/// The data before the text of a document: YAML between `---`, TOML between `+++`, or a JSON object.
///
/// Only the values of some keys at the top level are text, when they are strings in one line; keywords and tags are not, because sites use
/// them as addresses.
/// - Source: Jekyll “Front Matter”, Hugo “Front matter”, Pandoc's manual (“Metadata blocks”).
struct MarkdownFrontMatter {
    private static let textKeys: Set<String> = ["title", "subtitle", "description", "summary", "abstract"]
    private static let languageKeys: Set<String> = ["lang", "language", "locale"]

    private let bytes: [UInt8]
    /// Where the text begins.
    private(set) var end = 0
    private(set) var units: [MarkdownUnit] = []
    private(set) var language: String?

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        if bytes.first == UInt8(ascii: "{") {
            readJSON()
        } else if let start = lines(from: 0, limit: 1).first {
            let mark = trimmedEnd(start)
            if bytes[mark].elementsEqual("---".utf8) { readLines(closing: ["---", "..."], separator: UInt8(ascii: ":")) }
            if bytes[mark].elementsEqual("+++".utf8) { readLines(closing: ["+++"], separator: UInt8(ascii: "=")) }
        }
    }

    /// The lines from `start` on, without their ends.
    private func lines(from start: Int, limit: Int) -> [Range<Int>] {
        var lines: [Range<Int>] = []
        var position = start
        while position < bytes.count, lines.count < limit {
            var end = position
            while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
            lines.append(position..<end)
            position = end + (end + 1 < bytes.count && bytes[end] == 0x0D && bytes[end + 1] == 0x0A ? 2 : 1)
        }
        return lines
    }

    private func trimmedEnd(_ range: Range<Int>) -> Range<Int> {
        var end = range.upperBound
        while end > range.lowerBound, bytes[end - 1] <= 0x20 { end -= 1 }
        return range.lowerBound..<end
    }

    /// Reads YAML or TOML, if its end is marked.
    private mutating func readLines(closing: [String], separator: UInt8) {
        let lines = lines(from: 0, limit: .max)
        let isClosing = { (line: Range<Int>) in closing.contains { bytes[trimmedEnd(line)].elementsEqual($0.utf8) } }
        guard let last = lines.dropFirst().firstIndex(where: isClosing) else { return }
        end = lines[last].upperBound
        for index in 1..<last {
            if separator == UInt8(ascii: "="), bytes[lines[index]].first == UInt8(ascii: "[") { return }
            let next = lines[index + 1]
            let isContinued = next.count > 0 && MarkdownCharacters.isSpaceOrTab(bytes[next.lowerBound]) && !trimmedEnd(next).isEmpty
            if !isContinued { readLine(lines[index], separator) }
        }
    }

    private mutating func readLine(_ line: Range<Int>, _ separator: UInt8) {
        guard let mark = bytes[line].firstIndex(of: separator) else { return }
        let key = String(decoding: bytes[trimmedEnd(line.lowerBound..<mark)], as: UTF8.self)
        var start = mark + 1
        while start < line.upperBound, MarkdownCharacters.isSpaceOrTab(bytes[start]) { start += 1 }
        let value = trimmedEnd(start..<line.upperBound)
        guard !value.isEmpty, separator == UInt8(ascii: "=") || start > mark + 1 else { return }
        note(key, separator == UInt8(ascii: "=") ? tomlValue(value) : MarkdownYAML.value(value, in: bytes))
    }

    private func tomlValue(_ range: Range<Int>) -> MarkdownScalar? {
        let quote = bytes[range.lowerBound]
        if bytes[range].starts(with: [quote, quote]) { return nil }
        if quote == UInt8(ascii: "\"") { return MarkdownYAML.doubleQuoted(range, in: bytes, comment: true) }
        guard quote == UInt8(ascii: "'"), let close = bytes[range].dropFirst().firstIndex(of: quote) else { return nil }
        let rest = bytes[(close + 1)..<range.upperBound].drop { $0 <= 0x20 }
        guard rest.isEmpty || rest.first == UInt8(ascii: "#") else { return nil }
        return MarkdownScalar(style: .literal, range: range.lowerBound..<(close + 1), text: Array(bytes[(range.lowerBound + 1)..<close]))
    }

    private mutating func note(_ key: String, _ value: MarkdownScalar?) {
        guard let value else { return }
        let text = MarkdownTitles.trimmed(value.text)
        if Self.languageKeys.contains(key) { language = String(decoding: text, as: UTF8.self) }
        guard Self.textKeys.contains(key), MarkdownText.hasWords(text) else { return }
        let inline = InlineText(String(decoding: text, as: UTF8.self))
        let role = key.hasSuffix("title") ? "title" : "attribute"
        units.append(MarkdownUnit(kind: .frontMatter(value.style), role: role, name: key, range: value.range, text: inline))
    }

    // MARK: JSON

    /// Reads an object at the beginning whose end also ends a line.
    private mutating func readJSON() {
        guard let first = bytes.dropFirst().first(where: { $0 > 0x20 }), first == UInt8(ascii: "\"") else { return }
        var depth = 0
        var index = 0
        var key: String?
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "{"), UInt8(ascii: "["): (depth, key) = (depth + 1, nil)
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                depth -= 1
                if depth == 0 { return endJSON(index + 1) }
            case UInt8(ascii: ","): key = nil
            case UInt8(ascii: "\""):
                let string = endOfString(index)
                guard let string else { return fail() }
                if depth == 1, let known = key {
                    note(known, MarkdownYAML.doubleQuoted(index..<string, in: bytes, comment: false))
                } else {
                    key = String(decoding: bytes[(index + 1)..<(string - 1)], as: UTF8.self)
                }
                index = string - 1
            default: break
            }
            index += 1
        }
        fail()
    }

    private func endOfString(_ start: Int) -> Int? {
        var index = start + 1
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "\"") { return index + 1 }
            if bytes[index] < 0x20 { return nil }
            index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        return nil
    }

    private mutating func endJSON(_ index: Int) {
        let line = lines(from: index, limit: 1).first ?? index..<index
        if trimmedEnd(line).isEmpty { end = line.upperBound } else { fail() }
    }

    private mutating func fail() {
        units = []
        language = nil
    }
}
