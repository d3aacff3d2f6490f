import PadananLanguage

/// Finds the places of a text where a term may stand: a noun or name with what follows it, up to six words.
struct CandidateReader: Sendable {
    /// The most words of a term.
    static let mostWords = 6

    private let text: ExtractionText

    /// A place: tokens of the text, half-open.
    typealias Span = Range<Int>

    init(_ text: ExtractionText) { self.text = text }

    /// Calls `body` with each place of text `number`, as indices of its tokens from 0.
    func forEachSpan(_ number: Int, _ body: (Span) -> Void) {
        let places = text.tokens(number)
        let first = places.startIndex
        var start = first
        while start < places.endIndex {
            let head = text.word(places[start])
            if head.traits.contains(.head) || Self.isName(head) { spans(from: start, places) { body(start - first..<$0 - first) } }
            start += 1
        }
    }

    /// A capital makes a name of a word that is no noun, but not of grammar.
    private static func isName(_ word: ExtractionWord) -> Bool {
        word.traits.contains(.modifier) && (word.letters == .capitalised || word.letters == .capitals)
    }

    private func spans(from start: Int, _ places: ArraySlice<ExtractionText.Place>, _ body: (Int) -> Void) {
        var links = 0
        var end = start
        while end < places.endIndex, end - start < Self.mostWords + links {
            let word = text.word(places[end])
            if word.traits.contains(.link) {
                links += 1
                guard links < 2, end > start else { return }
            } else {
                guard !word.traits.isDisjoint(with: [.head, .modifier]) else { return }
                if end > start, places[end].start > places[end - 1].end + 1 { return }
                // A name and a small word behind it are two things: `Indonesia bagian timur`.
                if end > start, text.word(places[end - 1]).letters != .small, word.letters == .small, end - 1 > start || isMarked(start, places) {
                    return
                }
                if end - start < Self.mostWords { body(end + 1) }
                if word.traits.contains(.last) { return }
            }
            end += 1
        }
    }

    /// Whether the capital of a word says something: it begins no sentence.
    private func isMarked(_ index: Int, _ places: ArraySlice<ExtractionText.Place>) -> Bool {
        guard index > places.startIndex else { return false }
        return text.word(places[index - 1]).letters != .other
    }
}
