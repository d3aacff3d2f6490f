/// The marks of programs that use Markdown: templates, shortcodes, attributes, boxes of tasks.
enum MarkdownVariables {
    /// Bytes of a placeholder; longer ones are text, so that ends that are missing are not looked for over and over.
    private static let longestPlaceholder = 1000

    /// Where the placeholder that begins at `start` ends: `{{ x }}`, `{{< x >}}`, `{% x %}`, `${x}`; `nil` when there is none.
    static func end(at start: Int, in bytes: [UInt8], end: Int) -> Int? {
        guard start + 3 < end, bytes[start] == UInt8(ascii: "{") || bytes[start] == UInt8(ascii: "$") else { return nil }
        guard let closing = closingBytes(bytes[start], bytes[start + 1]) else { return nil }
        let end = min(end, start + longestPlaceholder)
        var index = start + 2
        while index + closing.count <= end {
            guard let found = bytes[index..<end].firstIndex(of: closing[0]), found + closing.count <= end else { return nil }
            if closing.count == 1 || bytes[found + 1] == closing[1] {
                let isTriple = bytes[start + 2] == UInt8(ascii: "{") && found + 2 < end && bytes[found + 2] == UInt8(ascii: "}")
                return found + closing.count + (isTriple ? 1 : 0)
            }
            index = found + 1
        }
        return nil
    }

    private static func closingBytes(_ first: UInt8, _ second: UInt8) -> [UInt8]? {
        switch (first, second) {
        case (UInt8(ascii: "{"), UInt8(ascii: "{")): Array("}}".utf8)
        case (UInt8(ascii: "{"), UInt8(ascii: "%")): Array("%}".utf8)
        case (UInt8(ascii: "$"), UInt8(ascii: "{")): Array("}".utf8)
        default: nil
        }
    }

    /// Whether a line, trimmed, holds nothing but tags for a program.
    static func isMarkerLine(_ line: Range<Int>, in bytes: [UInt8]) -> Bool {
        let text = bytes[line]
        if text.starts(with: ":::".utf8) { return true }
        guard text.first == UInt8(ascii: "{"), text.last == UInt8(ascii: "}"), text.count > 3 else { return false }
        let second = text[line.lowerBound + 1]
        if second == UInt8(ascii: ":") { return text.firstIndex(of: UInt8(ascii: "}")) == line.upperBound - 1 }
        var index = line.lowerBound
        while index < line.upperBound {
            if MarkdownCharacters.isSpaceOrTab(bytes[index]) {
                index += 1
            } else if isTag(index, in: bytes, end: line.upperBound), let end = end(at: index, in: bytes, end: line.upperBound) {
                index = end
            } else {
                return false
            }
        }
        return true
    }

    /// What ends the block of code that a line of one tag begins: `endhighlight` for `{% highlight x %}` (Jekyll), `/highlight` for
    /// `{{< highlight x >}}` (Hugo); `nil` when the line begins none.
    static func endOfCode(_ line: Range<Int>, in bytes: [UInt8]) -> [UInt8]? {
        let isHugo = bytes[line].starts(with: "{{".utf8)
        let word = bytes[line].dropFirst(isHugo ? 3 : 2).drop { !MarkdownCharacters.isLetter($0) && $0 != UInt8(ascii: "/") }
        let name = word.prefix { $0 > 0x20 && $0 != UInt8(ascii: "%") && $0 != UInt8(ascii: ">") }
        guard codeTags.contains(String(decoding: name, as: UTF8.self)) else { return nil }
        return Array((isHugo ? "/" : "end").utf8) + name
    }

    private static let codeTags: Set<String> = ["code", "codeblock", "comment", "highlight", "katex", "mermaid"]

    /// Whether `{%`, `{{<` or `{{%` stands at `start`, which call a program; `{{ x }}` may be a word.
    private static func isTag(_ start: Int, in bytes: [UInt8], end: Int) -> Bool {
        guard start + 2 < end, bytes[start] == UInt8(ascii: "{") else { return false }
        if bytes[start + 1] == UInt8(ascii: "%") { return true }
        return bytes[start + 1] == UInt8(ascii: "{") && (bytes[start + 2] == UInt8(ascii: "<") || bytes[start + 2] == UInt8(ascii: "%"))
    }

    /// The attributes at the end of a heading, `{#id .class}`: where they begin, and the id.
    static func headingAttributes(_ line: Range<Int>, in bytes: [UInt8]) -> (start: Int, id: String)? {
        guard line.count > 3, bytes[line.upperBound - 1] == UInt8(ascii: "}"),
            let start = bytes[line].lastIndex(of: UInt8(ascii: "{")), line.upperBound - start > 3
        else { return nil }
        let first = bytes[start + 1]
        guard first == UInt8(ascii: "#") || first == UInt8(ascii: ".") || first == UInt8(ascii: ":") else { return nil }
        if start > line.lowerBound, [UInt8(ascii: "$"), UInt8(ascii: "{"), UInt8(ascii: "\\")].contains(bytes[start - 1]) { return nil }
        let words = bytes[(start + 1)..<(line.upperBound - 1)].split(separator: 0x20)
        let id = words.first { $0.first == UInt8(ascii: "#") }
        return (start, id.map { String(decoding: $0.dropFirst(), as: UTF8.self) } ?? "")
    }

    /// Whether the line begins with `[ ]` or `[x]` and goes on.
    static func isTaskMarker(_ line: Range<Int>, in bytes: [UInt8]) -> Bool {
        guard line.count > 4, bytes[line.lowerBound] == UInt8(ascii: "["), bytes[line.lowerBound + 2] == UInt8(ascii: "]"),
            MarkdownCharacters.isSpaceOrTab(bytes[line.lowerBound + 3])
        else { return false }
        let mark = bytes[line.lowerBound + 1]
        return mark == 0x20 || mark == UInt8(ascii: "x") || mark == UInt8(ascii: "X")
    }

    /// Whether the line is `[!NOTE]` (GitHub) or the like.
    static func isAlertMarker(_ line: Range<Int>, in bytes: [UInt8]) -> Bool {
        let text = bytes[line]
        guard text.count > 3, text.starts(with: "[!".utf8), text.last == UInt8(ascii: "]") else { return false }
        return text.dropFirst(2).dropLast().allSatisfy(MarkdownCharacters.isLetter)
    }
}
