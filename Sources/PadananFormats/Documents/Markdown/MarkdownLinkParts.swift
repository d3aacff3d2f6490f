/// Finds where labels, destinations and titles of links end.
///
/// - Source: CommonMark 0.31.2, section 6.3.
enum MarkdownLinkParts {
    /// Characters of a label; bytes here, which are never fewer.
    static let longestLabel = 999
    /// Brackets in one another in a destination, as in the reference implementations.
    private static let deepestBrackets = 32

    /// The index behind the `]` of the label that begins with `[` at `start`.
    static func endOfLabel(at start: Int, in bytes: [UInt8]) -> Int? {
        guard start < bytes.count, bytes[start] == UInt8(ascii: "[") else { return nil }
        var index = start + 1
        while index < bytes.count, index - start <= longestLabel + 1 {
            switch bytes[index] {
            case UInt8(ascii: "]"): return index + 1
            case UInt8(ascii: "["): return nil
            case UInt8(ascii: "\\"): index += 2
            default: index += 1
            }
        }
        return nil
    }

    /// Moves over white space with at most one line end.
    static func skipSpaces(_ start: Int, in bytes: [UInt8]) -> Int {
        var index = start
        var lines = 0
        while index < bytes.count, MarkdownCharacters.isSpaceOrTab(bytes[index]) || (bytes[index] == 0x0A && lines == 0) {
            if bytes[index] == 0x0A { lines += 1 }
            index += 1
        }
        return index
    }

    /// The index behind the destination at `start`; `start` itself when there is none before a `)`.
    static func endOfDestination(at start: Int, in bytes: [UInt8]) -> Int? {
        guard start < bytes.count else { return nil }
        if bytes[start] == UInt8(ascii: "<") { return endOfPointedDestination(at: start, in: bytes) }
        var index = bytes[start] == UInt8(ascii: "{") ? MarkdownVariables.end(at: start, in: bytes, end: bytes.count) ?? start : start
        var depth = 0
        loop: while index < bytes.count {
            let byte = bytes[index]
            switch byte {
            case UInt8(ascii: "\\") where index + 1 < bytes.count && MarkdownCharacters.isPunctuation(bytes[index + 1]): index += 1
            case UInt8(ascii: "("):
                depth += 1
                if depth > deepestBrackets { return nil }
            case UInt8(ascii: ")"):
                if depth == 0 { break loop }
                depth -= 1
            case ...0x20, 0x7F: break loop
            default: break
            }
            index += 1
        }
        if depth > 0 { return nil }
        if index == start, index >= bytes.count || bytes[index] != UInt8(ascii: ")") { return nil }
        return index
    }

    private static func endOfPointedDestination(at start: Int, in bytes: [UInt8]) -> Int? {
        var index = start + 1
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: ">"): return index + 1
            case UInt8(ascii: "<"), 0x0A: return nil
            case UInt8(ascii: "\\"): index += 2
            default: index += 1
            }
        }
        return nil
    }

    /// The index behind the title at `start`, with its quotes or brackets.
    static func endOfTitle(at start: Int, in bytes: [UInt8]) -> Int? {
        guard start < bytes.count else { return nil }
        let open = bytes[start]
        guard open == UInt8(ascii: "\"") || open == UInt8(ascii: "'") || open == UInt8(ascii: "(") else { return nil }
        let close = open == UInt8(ascii: "(") ? UInt8(ascii: ")") : open
        var index = start + 1
        while index < bytes.count {
            let byte = bytes[index]
            if byte == close { return index + 1 }
            if byte == UInt8(ascii: "("), open == byte { return nil }
            index += byte == UInt8(ascii: "\\") ? 2 : 1
        }
        return nil
    }
}
