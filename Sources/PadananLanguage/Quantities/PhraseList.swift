/// The phrases of a list as they are read, by the number of their first word, for `PhraseTable` to find them by.
struct PhraseList<Value: Sendable> {
    struct Phrase {
        var words: [Int32]
        var isExact: Bool
        var value: Value
    }

    private(set) var phrases: [Int32: [Phrase]] = [:]
    /// The words of all phrases, each with whether a phrase begins with it.
    private(set) var words: [(word: String, isFirst: Bool)] = []

    /// Adds `text`, which is cut as texts are; returns its first word.
    @discardableResult
    mutating func insert(_ text: String, _ value: Value, _ vocabulary: inout QuantityVocabulary) -> String? {
        let bytes = Array(text.utf8)
        let pieces = QuantityLexer.pieces(ofPhrase: bytes)
        let spellings = pieces.map { String(decoding: bytes[$0.range], as: UTF8.self) }
        let keys = zip(pieces, spellings).map { $0.kind == .word ? FoldedKey.fold($1) : $1 }
        guard let first = keys.first else { return nil }
        let isExact = keys != spellings
        let phrase = Phrase(words: (isExact ? spellings : keys).map { vocabulary.insert($0) }, isExact: isExact, value: value)
        let number = vocabulary.insert(first)
        let list = phrases[number] ?? []
        phrases[number, default: []].insert(phrase, at: list.firstIndex { $0.words.count < phrase.words.count } ?? list.count)
        for (index, key) in keys.enumerated() {
            // The folded words are entered too: a piece is looked up by them first.
            _ = vocabulary.insert(key)
            words.append((key, index == 0))
        }
        return first
    }
}
