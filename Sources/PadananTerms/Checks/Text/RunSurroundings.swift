import PadananLanguage
import PadananModel

/// What stands around a run of words: whether it is a sentence of its own, or quoted.
struct RunSurroundings {
    /// Whether a sentence or line begins and ends with it.
    let isSentence: Bool
    /// Whether an opening quote, bracket or tag stands right before it.
    let isQuoted: Bool
    /// Behind the marks that end the sentence.
    let end: Int

    /// - Parameter range: of tokens.
    init(_ text: TextReading, _ range: Range<Int>) {
        let before = Self.previous(text, range.lowerBound)
        let opener = before.map { text.text(text.tokens[$0].range) } ?? ""
        isQuoted = Self.openers.contains(opener)
        let beginsSentence = before == nil || Self.stops.contains(opener) || isQuoted || Self.breaksLine(text, range.lowerBound - 1)
        var place = range.upperBound
        while place < text.tokens.count, text.tokens[place].kind == .punctuation { place += 1 }
        let marks = text.tokens[range.upperBound..<place]
        end = marks.last?.end ?? text.tokens[range.upperBound - 1].end
        let isLast = place == text.tokens.count || Self.breaksLine(text, place)
        isSentence = beginsSentence && (isLast || marks.contains { Self.stops.contains(text.text($0.range)) })
    }

    /// The token before a place, white space aside.
    private static func previous(_ text: TextReading, _ place: Int) -> Int? {
        text.tokens[..<place].lastIndex { $0.kind != .space }
    }

    private static func breaksLine(_ text: TextReading, _ place: Int) -> Bool {
        guard text.tokens.indices.contains(place), text.tokens[place].kind == .space else { return false }
        return !text.tokens[place].shape.isDisjoint(with: [.lineBreak, .paragraphBreak])
    }

    private static let openers: Set<String> = ["\"", "“", "‘", "'", "«", "„", "(", "[", "*", "_", ">"]
    private static let stops: Set<String> = [".", "?", "!", "…", "”", "\""]
}
