import PadananLanguage
import PadananModel

/// The sentences of a segment, roughly: for checks that compare them when both sides have as many.
struct SentenceSpans {
    /// Ranges of tokens that cover them all.
    let ranges: [Range<Int>]

    init(_ text: TextReading) {
        let (tokens, bytes) = (text.tokens, text.bytes)
        var ranges: [Range<Int>] = []
        var start = 0
        for index in tokens.indices where Self.endsSentence(tokens, bytes, index) && index + 1 < tokens.count {
            ranges.append(start..<index + 1)
            start = index + 1
        }
        if start < tokens.count || ranges.isEmpty { ranges.append(start..<tokens.count) }
        self.ranges = ranges
    }

    /// How many there are. Cost: nothing is allocated.
    static func count(_ text: TextReading) -> Int {
        let last = text.tokens.count - 1
        return text.tokens.indices.count { $0 < last && endsSentence(text.tokens, text.bytes, $0) } + 1
    }

    /// Whether the white space at `index` stands between a stop and a capital, or breaks the line.
    private static func endsSentence(_ tokens: [Token], _ bytes: [UInt8], _ index: Int) -> Bool {
        let token = tokens[index]
        guard token.kind == .space, index > 0, index + 1 < tokens.count else { return false }
        if token.shape.contains(.lineBreak) || token.shape.contains(.paragraphBreak) { return true }
        let stop = tokens[index - 1]
        guard stop.kind == .punctuation, isStop(bytes[stop.start]) || isQuotedStop(tokens, bytes, index) else { return false }
        if bytes[stop.start] == UInt8(ascii: "."), index > 1, tokens[index - 2].kind == .word, tokens[index - 2].range.count < shortestWord
        {
            return false
        }
        return beginsSentence(bytes[tokens[index + 1].start])
    }

    /// Whether a closing quote behind a stop stands before the space at `index`.
    private static func isQuotedStop(_ tokens: [Token], _ bytes: [UInt8], _ index: Int) -> Bool {
        index > 1 && tokens[index - 2].kind == .punctuation && isStop(bytes[tokens[index - 2].start])
    }

    private static func beginsSentence(_ byte: UInt8) -> Bool {
        (byte >= 0x41 && byte <= 0x5A) || byte == UInt8(ascii: "\"") || byte == 0xE2
    }

    /// A shorter word before a stop is rather an abbreviation.
    private static let shortestWord = 4

    private static func isStop(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ".") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "!")
    }
}
