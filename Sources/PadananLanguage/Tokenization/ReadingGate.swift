import PadananModel

/// Says by the tokens of a text alone whether a reader can find anything in it, so that most texts are never read.
///
/// A gate only ever errs towards reading.
protocol ReadingGate {
    var bytes: [UInt8] { get }
    /// Whether, behind what came last, a mark or a word with marks in it is a reason to read.
    var isOpenToMarks: Bool { get }

    /// Whether the ASCII letters in `range`, by their `WordHash`, are a reason to read.
    mutating func opens(_ hash: UInt64, _ range: TextRange) -> Bool
}

extension ReadingGate {
    /// Whether one of `tokens` is a reason to read. Cost: one look at each.
    mutating func opens(_ tokens: [Token]) -> Bool {
        for token in tokens where token.kind != .space && opens(token) { return true }
        return false
    }

    private mutating func opens(_ token: Token) -> Bool {
        switch token.kind {
        case .space, .address: false
        case .number, .other: true
        case .punctuation where isOpenToMarks: true
        case .punctuation: bytes[token.start] >= 0x80 && !isGeneralPunctuation(token.start)
        case .word where token.shape.isEmpty: opens(token.hash, token.range)
        case .word: isOpenToMarks || token.shape.contains(.digits) || opensInside(token.range)
        }
    }

    /// Looks at the whole word, which `Jum'at` is, and at the letters between its marks.
    private mutating func opensInside(_ range: TextRange) -> Bool {
        if bytes[range].allSatisfy({ $0 < 0x80 }), opens(WordHash.ofASCII(bytes, range.lowerBound, range.upperBound).value, range) {
            return true
        }
        var index = range.lowerBound
        while index < range.upperBound {
            if bytes[index] >= 0x80 {
                guard isPossessive(index, range.upperBound) else { return true }
                return false
            }
            let end = endOfLetters(index, range.upperBound)
            if end > index, opens(WordHash.ofASCII(bytes, index, end).value, index..<end) { return true }
            index = max(end, index + 1)
        }
        return false
    }

    private func endOfLetters(_ start: Int, _ limit: Int) -> Int {
        var end = start
        while end < limit, (bytes[end] | 0x20) &- 0x61 < 26 { end += 1 }
        return end
    }

    /// Whether a curly apostrophe and an s end the word.
    private func isPossessive(_ index: Int, _ end: Int) -> Bool {
        index + 4 == end && bytes[index] == 0xE2 && bytes[index + 1] == 0x80 && bytes[index + 2] == 0x99
            && bytes[index + 3] | 0x20 == UInt8(ascii: "s")
    }

    /// Whether a scalar from U+2000 to U+203F begins at `index`: quotes, dashes, the ellipsis.
    private func isGeneralPunctuation(_ index: Int) -> Bool {
        bytes[index] == 0xE2 && index + 1 < bytes.count && bytes[index + 1] == 0x80
    }
}
