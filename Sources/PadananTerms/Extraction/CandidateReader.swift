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
        var (links, words, end) = (0, 0, start)
        while end < places.endIndex, words < Self.mostWords {
            let word = text.word(places[end])
            if word.traits.contains(.link) {
                links += 1
                guard links < 2, end > start else { return }
            } else if isInitialStop(end, places) {
                guard end > start else { return }
            } else {
                guard !word.traits.isDisjoint(with: [.head, .modifier]), !isFarther(end, start, places), !dropsCase(end, start, places)
                else {
                    return
                }
                if !isInitial(end, places) { body(end + 1) }
                if word.traits.contains(.last) { return }
            }
            words += 1
            end += 1
        }
    }

    /// Whether more than a space stands before a word.
    private func isFarther(_ index: Int, _ start: Int, _ places: ArraySlice<ExtractionText.Place>) -> Bool {
        index > start && places[index].start > places[index - 1].end + 1
    }

    /// A name and a small word behind it are two things: `Indonesia bagian timur`.
    private func dropsCase(_ index: Int, _ start: Int, _ places: ArraySlice<ExtractionText.Place>) -> Bool {
        guard index > start, text.word(places[index]).letters == .small, text.word(places[index - 1]).letters != .small else {
            return false
        }
        return index - 1 > start || isMarked(start, places)
    }

    /// Whether the capital of a word says something: it begins no sentence.
    private func isMarked(_ index: Int, _ places: ArraySlice<ExtractionText.Place>) -> Bool {
        index > places.startIndex && text.word(places[index - 1]).letters != .other
    }

    /// Whether a word is an initial, with its stop behind it.
    private func isInitial(_ index: Int, _ places: ArraySlice<ExtractionText.Place>) -> Bool {
        index + 1 < places.endIndex && isInitialStop(index + 1, places)
    }

    /// Whether a token is the stop of an initial inside a name: `George W. Bush`.
    private func isInitialStop(_ index: Int, _ places: ArraySlice<ExtractionText.Place>) -> Bool {
        guard index > places.startIndex, index + 1 < places.endIndex, text.word(places[index]).isStop,
            places[index - 1].end == places[index].start, places[index - 1].end - places[index - 1].start == 1
        else { return false }
        return text.word(places[index - 1]).letters == .capitalised && text.word(places[index + 1]).letters == .capitalised
    }
}
