import PadananModel

/// Tags, placeholders and entities in plain text, whose numbers say nothing to readers: `<g id="1">`, `{0}`, `%1$s`, `&#160;`.
enum MarkupRanges {
    /// The ranges in order; usually there are none, which one pass finds out. Cost: linear, as a piece of markup is bounded.
    static func found(in bytes: [UInt8]) -> [TextRange] {
        var ranges: [TextRange] = []
        var index = 0
        while index < bytes.count {
            guard let end = end(bytes, index) else {
                index += 1
                continue
            }
            ranges.append(index..<end)
            index = end
        }
        return ranges
    }

    /// Behind the markup that begins at `start`; `nil` when there is none.
    private static func end(_ bytes: [UInt8], _ start: Int) -> Int? {
        switch bytes[start] {
        case UInt8(ascii: "<"): closed(bytes, start, by: UInt8(ascii: ">"), isBeginning: isTagName)
        case UInt8(ascii: "{"): closed(bytes, start, by: UInt8(ascii: "}"), isBeginning: { $0 > 0x20 })
        case UInt8(ascii: "&"): closed(bytes, start, by: UInt8(ascii: ";"), isBeginning: { $0 == UInt8(ascii: "#") })
        case UInt8(ascii: "%"): conversion(bytes, start)
        default: nil
        }
    }

    private static func isTagName(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- 0x61 < 26 || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
    }

    private static func closed(_ bytes: [UInt8], _ start: Int, by close: UInt8, isBeginning: (UInt8) -> Bool) -> Int? {
        guard start + 1 < bytes.count, isBeginning(bytes[start + 1]) else { return nil }
        let limit = min(bytes.count, start + longest)
        return bytes[start..<limit].firstIndex(of: close).map { $0 + 1 }
    }

    /// Longer ones are text with a stray bracket.
    private static let longest = 512

    /// `%1$s`, the only conversion of printf with a number that stands for nothing in the text.
    private static func conversion(_ bytes: [UInt8], _ start: Int) -> Int? {
        var index = start + 1
        while index < bytes.count, bytes[index] &- 0x30 < 10, index - start < 4 { index += 1 }
        guard index > start + 1, index + 1 < bytes.count, bytes[index] == UInt8(ascii: "$") else { return nil }
        return (bytes[index + 1] | 0x20) &- 0x61 < 26 ? index + 2 : nil
    }
}
