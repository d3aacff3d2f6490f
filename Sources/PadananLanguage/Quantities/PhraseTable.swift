import PadananModel

/// Words and phrases of a list, found among the pieces of a text, the longest first.
///
/// A phrase with a capital in it must be written so; others may stand in any case.
struct PhraseTable<Value: Sendable>: Sendable {
    private struct Phrase: Sendable {
        /// Where its words begin in `words`, and how many they are.
        var start: Int
        var count: Int
        var isExact: Bool
        var value: Value
    }

    /// A phrase found: what it means, and the index of the piece behind it.
    struct Match: Sendable {
        var value: Value
        var end: Int
    }

    private let phrases: [Phrase]
    private let words: [Int32]
    /// Where the phrases that begin with a word start in `phrases`, by its number; those of the last end at the last place.
    private let starts: [Int32]

    init(_ list: PhraseList<Value>) {
        var (phrases, words, starts): ([Phrase], [Int32], [Int32]) = ([], [], [])
        for first in 0...(list.phrases.keys.max() ?? 0) {
            starts.append(Int32(phrases.count))
            for phrase in list.phrases[first] ?? [] {
                phrases.append(Phrase(start: words.count, count: phrase.words.count, isExact: phrase.isExact, value: phrase.value))
                words += phrase.words
            }
        }
        starts.append(Int32(phrases.count))
        (self.phrases, self.words, self.starts) = (phrases, words, starts)
    }

    /// The longest phrase that begins at `index`. Cost: the phrases that begin with that word.
    @inline(__always)
    func match(_ pieces: [QuantityPiece], at index: Int) -> Match? {
        guard index >= 0, index < pieces.count else { return nil }
        let first = Int(pieces[index].word)
        guard first > 0, first + 1 < starts.count, starts[first] < starts[first + 1] else { return nil }
        return match(pieces, at: index, Int(starts[first])..<Int(starts[first + 1]))
    }

    private func match(_ pieces: [QuantityPiece], at index: Int, _ candidates: Range<Int>) -> Match? {
        for place in candidates where stands(phrases[place], in: pieces, at: index) {
            return Match(value: phrases[place].value, end: index + phrases[place].count)
        }
        return nil
    }

    private func stands(_ phrase: Phrase, in pieces: [QuantityPiece], at index: Int) -> Bool {
        guard index + phrase.count <= pieces.count else { return false }
        for offset in 0..<phrase.count {
            let piece = pieces[index + offset]
            guard words[phrase.start + offset] == (phrase.isExact ? piece.exactWord : piece.word) else { return false }
        }
        return true
    }
}
