import PadananModel

/// How a line begins: a list item or a cross reference opens a block of its own in hard-wrapped text.
enum LineHead: Sendable {
    case plain, item, crossReference

    /// What the line `content` begins with.
    static func of(_ content: TextRange, of text: [UInt8]) -> LineHead {
        if isCrossReference(content, of: text) { return .crossReference }
        return isBullet(content, of: text) || isEnumerated(content, of: text) ? .item : .plain
    }

    /// Whether the line `content` begins a block although the block `open`, which began with `head`, stands right before it.
    static func beginsBlock(_ content: TextRange, of text: [UInt8], after open: TextRange, _ head: LineHead) -> Bool {
        switch of(content, of: text) {
        case .crossReference: true
        case .plain: head == .crossReference
        // A dash or a number at the head of a line may be a piece of the sentence before.
        case .item: head != .plain || isSureBullet(content, of: text) || endsClause(open, of: text)
        }
    }

    /// Whether the mark is never part of a sentence: `*`, `•`.
    private static func isSureBullet(_ line: TextRange, of text: [UInt8]) -> Bool {
        isBullet(line, of: text) && TextKind.at(line.lowerBound, of: text, end: line.upperBound).kind != .dash
    }

    /// Whether the block ends with a mark after which an item may begin.
    private static func endsClause(_ block: TextRange, of text: [UInt8]) -> Bool {
        switch TextKind.before(block.upperBound, of: text, start: block.lowerBound).kind {
        case .stop, .comma, .closer, .quote: true
        default: false
        }
    }

    /// Whether the line begins with `-`, `*`, `•` or the like and a space.
    static func isBullet(_ line: TextRange, of text: [UInt8]) -> Bool {
        let found = TextKind.at(line.lowerBound, of: text, end: line.upperBound)
        let next = TextKind.at(line.lowerBound + found.length, of: text, end: line.upperBound).kind
        guard next == .space else { return false }
        switch found.kind {
        case .dash: return true
        case .symbol, .emoji: return text[line.lowerBound] == UInt8(ascii: "*") || text[line.lowerBound] >= 0x80
        default: return false
        }
    }

    /// The longest enumerator: `(viii)`, `2.10.1.`.
    private static let longestEnumerator = 8

    /// Whether the line begins with `1.`, `a)`, `(iv)`, `2.1.` and a space.
    static func isEnumerated(_ line: TextRange, of text: [UInt8]) -> Bool {
        var index = line.lowerBound
        var letters = 0
        let hasBracket = text[index] == UInt8(ascii: "(")
        if hasBracket { index += 1 }
        while index < line.upperBound, index - line.lowerBound <= longestEnumerator, isEnumeratorByte(text[index]) {
            if !BoundaryFinder.isDigit(text[index]), text[index] != UInt8(ascii: ".") { letters += 1 }
            index += 1
        }
        guard index > line.lowerBound, index + 1 < line.upperBound, letters <= (hasBracket ? 5 : 1) || isRoman(line.lowerBound, index, text)
        else { return false }
        if text[index] == UInt8(ascii: ")") {
            index += 1
        } else if text[index - 1] != UInt8(ascii: ".") {
            return false
        }
        return TextKind.at(index, of: text, end: line.upperBound).kind == .space
    }

    private static func isRoman(_ start: Int, _ end: Int, _ text: [UInt8]) -> Bool {
        text[start..<end].allSatisfy { byte in
            switch byte | 0x20 {
            case UInt8(ascii: "i"), UInt8(ascii: "v"), UInt8(ascii: "x"), UInt8(ascii: "."): true
            default: false
            }
        }
    }

    private static func isEnumeratorByte(_ byte: UInt8) -> Bool {
        BoundaryFinder.isDigit(byte) || BoundaryFinder.isSmall(byte) || BoundaryFinder.isCapital(byte) || byte == UInt8(ascii: ".")
    }

    private static let crossReferences = CrossReferences()

    /// Whether the line is one that refers to another article.
    static func isCrossReference(_ line: TextRange, of text: [UInt8]) -> Bool {
        crossReferences.begin(line, of: text)
    }
}
