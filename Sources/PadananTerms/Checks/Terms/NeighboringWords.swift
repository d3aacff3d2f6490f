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
        guard let first = text.tokens.firstIndex(where: { $0.end > range.lowerBound }) else { return }
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

    private func isDirect(_ token: Token, _ range: TextRange, _ text: TextReading) -> Bool {
        text.bytes[token.end..<max(token.end, range.lowerBound)].allSatisfy { $0 == 0x20 }
    }
}
