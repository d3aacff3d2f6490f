/// The little Markdown of the pages about rules: paragraphs, lists, fenced blocks, emphasis and code.
enum MarkdownText {
    /// Words of one look.
    private struct Run {
        var text: [UInt8]
        var isStrong: Bool
    }

    /// `markdown` as text: emphasis without its stars, everything else as written.
    static func plain(_ markdown: String) -> String {
        String(decoding: runs(Array(markdown.utf8)).flatMap(\.text), as: UTF8.self)
    }

    /// `markdown` for a terminal: paragraphs filled to `width`, emphasis painted.
    static func terminal(_ markdown: String, width: Int, palette: Palette) -> String {
        var (result, paragraph, isFenced) = ("", [UInt8](), false)
        func flush() {
            result += filled(paragraph, width, palette)
            paragraph = []
        }
        for line in markdown.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
            let isFence = line.starts(with: "```".utf8)
            if isFence || isFenced || line.first == UInt8(ascii: "|") {
                flush()
                if !isFence { result += "  " + String(decoding: line, as: UTF8.self) + "\n" }
            } else if line.allSatisfy({ $0 == 0x20 }) {
                flush()
                result += "\n"
            } else {
                if line.starts(with: "- ".utf8) { flush() }
                paragraph += line + [0x20]
            }
            if isFence { isFenced.toggle() }
        }
        flush()
        return result
    }

    /// `text` as the cell of a table: nothing in it is markup.
    static func cell(_ text: String) -> String {
        var result: [UInt8] = []
        for byte in text.utf8 {
            if "|\\*_`[]<>".utf8.contains(byte) { result.append(UInt8(ascii: "\\")) }
            result.append(byte < 0x20 ? 0x20 : byte)
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// A fence of backticks that no run in `text` closes.
    static func fence(around text: String) -> String {
        var (longest, current) = (2, 0)
        for byte in text.utf8 {
            current = byte == UInt8(ascii: "`") ? current + 1 : 0
            longest = max(longest, current)
        }
        return String(repeating: "`", count: longest + 1)
    }

    /// A paragraph in lines of `width` columns; the lines of a list item are indented below its text.
    private static func filled(_ paragraph: [UInt8], _ width: Int, _ palette: Palette) -> String {
        let indentation = paragraph.starts(with: "- ".utf8) ? "  " : ""
        var (result, column) = ("", 0)
        for word in words(runs(paragraph)) {
            let columns = word.reduce(0) { $0 + TerminalText.width(String(decoding: $1.text, as: UTF8.self)) }
            if column > 0, column + 1 + columns > width {
                result += "\n" + indentation
                column = indentation.utf8.count
            } else if column > 0 {
                result += " "
                column += 1
            }
            for run in word {
                let text = String(decoding: run.text, as: UTF8.self)
                result += run.isStrong ? palette.paint(text, .term) : text
            }
            column += columns
        }
        return result.utf8.isEmpty ? "" : result + "\n"
    }

    private static func words(_ runs: [Run]) -> [[Run]] {
        var words: [[Run]] = [[]]
        for run in runs {
            for (index, part) in run.text.split(separator: 0x20, omittingEmptySubsequences: false).enumerated() {
                if index > 0 { words.append([]) }
                if !part.isEmpty { words[words.count - 1].append(Run(text: Array(part), isStrong: run.isStrong)) }
            }
        }
        return words.filter { !$0.isEmpty }
    }

    /// Cuts a text at its emphasis, `*so*` or `**so**`; stars in code or beside spaces are none.
    private static func runs(_ bytes: [UInt8]) -> [Run] {
        var runs: [Run] = []
        var (start, index) = (0, 0)
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "`") {
                index = (bytes[(index + 1)...].firstIndex(of: UInt8(ascii: "`")) ?? index) + 1
            } else if let inner = emphasis(bytes, index) {
                runs.append(Run(text: Array(bytes[start..<index]), isStrong: false))
                runs.append(Run(text: Array(bytes[inner]), isStrong: true))
                index = inner.upperBound + inner.lowerBound - index
                start = index
            } else {
                index += 1
            }
        }
        runs.append(Run(text: Array(bytes[start...]), isStrong: false))
        return runs
    }

    /// What the stars at `index` enclose within their paragraph.
    private static func emphasis(_ bytes: [UInt8], _ index: Int) -> Range<Int>? {
        let star = UInt8(ascii: "*")
        guard bytes[index] == star else { return nil }
        let stars = bytes[index...].prefix { $0 == star }.count
        let start = index + stars
        guard stars <= 2, start < bytes.count, bytes[start] > 0x20 else { return nil }
        guard let end = bytes[start...].firstIndex(of: star), bytes[end - 1] > 0x20 else { return nil }
        guard bytes[end...].prefix(stars).count == stars, bytes[end..<end + stars].allSatisfy({ $0 == star }) else { return nil }
        return start..<end
    }
}
