import PadananModel

/// Words and phrases of a list, found among the pieces of a text, the longest first.
///
/// A phrase with a capital in it must be written so; others may stand in any case.
struct PhraseTable<Value: Sendable>: Sendable {
    private struct Phrase: Sendable {
        var keys: [String]
        var isExact: Bool
        var value: Value
    }

    /// A phrase found: what it means, and the index of the piece behind it.
    struct Match: Sendable {
        var value: Value
        var end: Int
    }

    private var phrases: [String: [Phrase]] = [:]

    /// Adds `text`, which is cut as texts are.
    mutating func insert(_ text: String, _ value: Value) {
        let pieces = QuantityLexer.pieces(of: text)
        guard let first = pieces.first else { return }
        let isExact = pieces.contains { $0.spelling != $0.key }
        let phrase = Phrase(keys: pieces.map { isExact ? $0.spelling : $0.key }, isExact: isExact, value: value)
        var list = phrases[first.key] ?? []
        list.insert(phrase, at: list.firstIndex { $0.keys.count < phrase.keys.count } ?? list.count)
        phrases[first.key] = list
    }

    /// Whether `text` was added as it stands.
    func contains(_ text: String) -> Bool {
        let pieces = QuantityLexer.pieces(of: text)
        return match(pieces, at: 0).map { $0.end == pieces.count } ?? false
    }

    /// The words of all phrases, each with whether a phrase begins with it.
    var words: [(word: String, isFirst: Bool)] {
        phrases.flatMap { first, list in
            [(first, true)] + list.flatMap { phrase in phrase.keys.dropFirst().map { (FoldedKey.fold($0), false) } }
        }
    }

    /// The words with which a phrase begins whose value fits.
    func firstWords(where fits: (Value) -> Bool) -> [String] {
        phrases.filter { $0.value.contains { fits($0.value) } }.map(\.key)
    }

    /// The longest phrase that begins at `index`. Cost: the phrases that begin with that word.
    func match(_ pieces: [QuantityPiece], at index: Int) -> Match? {
        guard pieces.indices.contains(index), !pieces[index].key.isEmpty, let list = phrases[pieces[index].key] else { return nil }
        for phrase in list where stands(phrase, in: pieces, at: index) {
            return Match(value: phrase.value, end: index + phrase.keys.count)
        }
        return nil
    }

    private func stands(_ phrase: Phrase, in pieces: [QuantityPiece], at index: Int) -> Bool {
        guard index + phrase.keys.count <= pieces.count else { return false }
        for (offset, key) in phrase.keys.enumerated() {
            let piece = pieces[index + offset]
            guard piece.kind != .barrier, key == (phrase.isExact ? piece.spelling : piece.key) else { return false }
        }
        return true
    }
}
