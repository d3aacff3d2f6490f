import PadananLanguage
import PadananModel

/// What stands before a span of a text.
struct NeighboringWords {
    /// The word before it, with only white space between.
    private(set) var previous: String?
    private(set) var previousRange: TextRange?
    /// Whether the text, or a sentence of it, begins with the span.
    private(set) var startsSentence = true

    init(of range: TextRange, in text: TextReading) {
        let first = Self.token(at: range.lowerBound, in: text.tokens)
        for token in text.tokens[..<first].reversed() {
            switch token.kind {
            case .space: continue
            case .word, .number, .address:
                startsSentence = false
                if previousRange == nil, isDirect(token, range, text) { (previous, previousRange) = (text.text(token.range), token.range) }
                return
            case .punctuation, .other:
                if [UInt8](".!?".utf8).contains(text.bytes[token.start]) { return }
                startsSentence = [UInt8]("\"'(-*#".utf8).contains(text.bytes[token.start]) || text.bytes[token.start] >= 0x80
                if !startsSentence { return }
            }
        }
        startsSentence = true
    }

    /// The number of the first token that ends behind `offset`.
    static func token(at offset: Int, in tokens: [Token]) -> Int {
        var (low, high) = (0, tokens.count)
        while low < high {
            let middle = (low + high) / 2
            if tokens[middle].end > offset { high = middle } else { low = middle + 1 }
        }
        return low
    }

    private func isDirect(_ token: Token, _ range: TextRange, _ text: TextReading) -> Bool {
        text.bytes[token.end..<max(token.end, range.lowerBound)].allSatisfy { $0 == 0x20 }
    }
}
