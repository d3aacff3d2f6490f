import PadananFormats
import PadananLanguage
import PadananModel

/// A plain text in memory, cut into blocks: paragraphs, headlines, list items.
///
/// Ill-formed UTF-8 stays as it is where nothing is translated.
struct PlainText {
    /// UTF-8, with the byte order mark if there is one.
    let bytes: [UInt8]
    /// The places of the blocks in `bytes`.
    let blocks: [TextRange]
    let defects: [Defect]
    private let encoding: TextEncoding

    /// Throws a `Defect` when the text is in UTF-16 that is not well-formed.
    init(_ data: [UInt8], file: String, _ options: FilterOptions) throws {
        encoding = TextEncoding(head: data) ?? .utf8
        defects = DecodedText(data, file: file).defects
        guard let text = encoding.decode(data) else {
            throw Defect(.error, "the text is not well-formed UTF-16", at: SourceLocation(file: file, line: 1, column: 1))
        }
        bytes = text
        blocks = Self.withoutMark(BlockScanner.blocks(of: text, isWrapped: options.isWrapped), text)
    }

    /// A byte order mark belongs to no block.
    private static func withoutMark(_ blocks: [TextRange], _ text: [UInt8]) -> [TextRange] {
        guard let first = blocks.first, text[first].starts(with: [0xEF, 0xBB, 0xBF]) else { return blocks }
        let rest = first.lowerBound + 3..<first.upperBound
        return (rest.isEmpty ? [] : [rest]) + blocks.dropFirst()
    }

    /// The text of a block on one line: a line break with the white space around it is a space.
    func source(of block: TextRange) -> String {
        var text: [UInt8] = []
        var isBroken = false
        for byte in bytes[block] {
            if byte == 0x0A || byte == 0x0D {
                while text.last == 0x20 || text.last == 0x09 { text.removeLast() }
                isBroken = true
            } else if isBroken, byte == 0x20 || byte == 0x09 {
                continue
            } else {
                if isBroken { text.append(0x20) }
                isBroken = false
                text.append(byte)
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// A text in as many lines as it takes, when the block has more than one: as wide as its widest, and indented like its second.
    func lines(_ text: String, like block: TextRange) -> [UInt8] {
        let isLineEnd = { (byte: UInt8) in byte == 0x0A || byte == 0x0D }
        // A line end would begin a paragraph.
        guard let firstEnd = bytes[block].firstIndex(where: isLineEnd) else { return text.utf8.map { isLineEnd($0) ? 0x20 : $0 } }
        let isPair = bytes[firstEnd] == 0x0D && firstEnd + 1 < block.upperBound && bytes[firstEnd + 1] == 0x0A
        let lineEnd = Array(bytes[firstEnd...(isPair ? firstEnd + 1 : firstEnd)])
        let indentation = Array(bytes[(firstEnd + lineEnd.count)..<block.upperBound].prefix { $0 == 0x20 || $0 == 0x09 })
        let lineStart = bytes[..<block.lowerBound].lastIndex(where: isLineEnd).map { $0 + 1 } ?? 0
        let before = width(bytes[lineStart..<block.lowerBound])
        let limit = bytes[lineStart..<block.upperBound].split(whereSeparator: isLineEnd).map { width($0) }.max() ?? 0
        var lines: [UInt8] = []
        var column = before
        for (index, word) in text.utf8.split(whereSeparator: { $0 == 0x20 || isLineEnd($0) }).enumerated() {
            let wordWidth = width(word)
            if index > 0, column + 1 + wordWidth > limit {
                lines += lineEnd + indentation
                column = indentation.count
            } else if index > 0 {
                lines.append(0x20)
                column += 1
            }
            lines += word
            column += wordWidth
        }
        return lines
    }

    /// Characters (code points) of a line.
    private func width(_ line: some Sequence<UInt8>) -> Int {
        line.count { $0 & 0xC0 != 0x80 && $0 != 0x0D }
    }

    /// `text` in the encoding of the file.
    func encoded(_ text: [UInt8]) -> [UInt8] {
        encoding.encode(text) { _ in [UInt8(ascii: "?")] }
    }
}
