import PadananModel

/// Cuts plain text into paragraphs.
///
/// Empty lines end a paragraph. Lines without an empty line between them are paragraphs of their own, unless the block looks
/// hard-wrapped: then they are one.
public enum PlainTextReader {
    /// Lines of hard-wrapped text are no longer than this, in bytes; mail and plain-text news wrap at 60 to 80 columns.
    static let longestWrappedLine = 120
    /// And all but the last are at least this long; a list of words is no paragraph.
    static let shortestWrappedLine = 30

    /// Reads paragraphs from `bytes`, well-formed UTF-8; ids are paragraph numbers from 1.
    public static func read(_ bytes: [UInt8], file: String) -> [TextRecord] {
        var records: [TextRecord] = []
        for block in blocks(of: bytes) {
            for (line, range) in paragraphs(of: block, in: bytes) {
                let text = String(decoding: bytes[range], as: UTF8.self)
                records.append(
                    TextRecord(id: String(records.count + 1), text: text, location: SourceLocation(file: file, line: line, column: 1)))
            }
        }
        return records
    }

    private typealias Line = (number: Int, range: Range<Int>)

    private static func blocks(of bytes: [UInt8]) -> [[Line]] {
        var blocks: [[Line]] = []
        var block: [Line] = []
        var number = 0
        for range in TextLines(bytes) {
            number += 1
            if bytes[range].allSatisfy({ $0 <= 0x20 }) {
                if !block.isEmpty { blocks.append(block) }
                block = []
            } else {
                block.append((number, range))
            }
        }
        return block.isEmpty ? blocks : blocks + [block]
    }

    private static func paragraphs(of block: [Line], in bytes: [UInt8]) -> [Line] {
        guard isWrapped(block, bytes), let first = block.first, let last = block.last else { return block }
        return [(first.number, first.range.lowerBound..<last.range.upperBound)]
    }

    /// Whether the lines of a block are one paragraph: all are of middle length, and at half of the breaks at least a sentence goes on in small letters.
    private static func isWrapped(_ block: [Line], _ bytes: [UInt8]) -> Bool {
        guard block.count > 1, block.allSatisfy({ $0.range.count <= longestWrappedLine }) else { return false }
        guard block.dropLast().allSatisfy({ $0.range.count >= shortestWrappedLine }) else { return false }
        let open = zip(block, block.dropFirst()).count { isOpen(bytes[$0.range], bytes[$1.range]) }
        return open * 2 >= block.count - 1
    }

    /// Whether a sentence goes over a line break.
    private static func isOpen(_ line: ArraySlice<UInt8>, _ next: ArraySlice<UInt8>) -> Bool {
        let stops: Set<UInt8> = [UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"), UInt8(ascii: ";")]
        guard let last = line.last(where: { $0 > 0x20 }), let first = next.first(where: { $0 > 0x20 }), !stops.contains(last) else {
            return false
        }
        return (0x61...0x7A).contains(first)
    }
}
