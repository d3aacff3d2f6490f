import PadananModel

/// The brackets of a text, paired.
///
/// Left out are those of tags, placeholders, addresses and smileys, and the bracket of an enumerator (`1)`, `a)`), which is counted.
struct BracketStructure {
    struct Pair {
        var kind: Bracket.Kind
        var open: Int
        var close: Int
        /// How many pairs are around it.
        var depth: Int
        var content: TextRange { open + 1..<close }
        var range: TextRange { open..<close + 1 }
    }

    private(set) var pairs: [Pair] = []
    private(set) var unmatched: [Bracket] = []
    private(set) var enumerators: [Bracket] = []
    private var stack: [Bracket] = []

    init(_ reading: TextReading) {
        guard !reading.features.isDisjoint(with: .brackets) else { return }
        let bytes = reading.bytes
        var smileyEnd = 0
        for token in reading.tokens where token.kind == .punctuation && token.start >= smileyEnd {
            guard let bracket = Self.bracket(bytes[token.start], token.start), !reading.isInMarkup(token.start) else { continue }
            let end = Self.smileyEnd(reading, token.start)
            if end > token.start { smileyEnd = end } else { add(bracket, reading) }
        }
        guard !stack.isEmpty || unmatched.count > 1 else { return }
        unmatched = (unmatched + stack).sorted { $0.offset < $1.offset }
        stack = []
    }

    private mutating func add(_ bracket: Bracket, _ reading: TextReading) {
        if bracket.isOpening { return stack.append(bracket) }
        // Looking further down than this for a partner would make hostile text slow.
        guard let place = stack.suffix(8).lastIndex(where: { $0.kind == bracket.kind }) else {
            if Self.isEnumerator(reading, bracket.offset) { return enumerators.append(bracket) }
            return unmatched.append(bracket)
        }
        unmatched += stack[(place + 1)...]
        pairs.append(Pair(kind: bracket.kind, open: stack[place].offset, close: bracket.offset, depth: place))
        stack.removeSubrange(place...)
    }

    @inline(__always)
    private static func bracket(_ byte: UInt8, _ offset: Int) -> Bracket? {
        switch byte {
        case UInt8(ascii: "("): Bracket(kind: .round, isOpening: true, offset: offset)
        case UInt8(ascii: ")"): Bracket(kind: .round, isOpening: false, offset: offset)
        case UInt8(ascii: "["): Bracket(kind: .square, isOpening: true, offset: offset)
        case UInt8(ascii: "]"): Bracket(kind: .square, isOpening: false, offset: offset)
        default: nil
        }
    }

    /// Behind the mouths of `:)`, `;-)`, `:(((`, when the bracket at `index` is one; else `index`.
    private static func smileyEnd(_ reading: TextReading, _ index: Int) -> Int {
        var eyes = index - 1
        if reading.byte(eyes) == UInt8(ascii: "-") || reading.byte(eyes) == UInt8(ascii: "'") { eyes -= 1 }
        let eye = reading.byte(eyes)
        guard eye == UInt8(ascii: ":") || eye == UInt8(ascii: ";") || eye == UInt8(ascii: "="), !reading.byte(eyes - 1).isWordLike else {
            return index
        }
        var end = index
        while end < reading.bytes.count, reading.bytes[end] == reading.bytes[index] { end += 1 }
        return reading.byte(end).isWordLike ? index : end
    }

    /// Whether the closing bracket at `index` stands behind a number, a letter or a small Roman numeral that begins a clause.
    private static func isEnumerator(_ reading: TextReading, _ index: Int) -> Bool {
        var start = index
        while reading.byte(start - 1).isIdentifier, start > index - 5 { start -= 1 }
        guard start < index, reading.byte(start - 1).isASCIISpace, reading.byte(index + 1).isASCIISpace else { return false }
        let label = reading.bytes[start..<index]
        return label.count == 1 || label.allSatisfy { $0.isASCIIDigit } && label.count < 3
            || label.allSatisfy { $0 == UInt8(ascii: "i") || $0 == UInt8(ascii: "v") || $0 == UInt8(ascii: "x") }
    }

    /// The brackets without partner, of those sorts only of which `other` has fewer.
    func unmatched(beyond other: BracketStructure) -> [Bracket] {
        let (own, theirs) = (counts, other.counts)
        return unmatched.filter { own[$0.sort, default: 0] > theirs[$0.sort, default: 0] }
    }

    private var counts: [Int: Int] {
        unmatched.reduce(into: [:]) { $0[$1.sort, default: 0] += 1 }
    }
}
