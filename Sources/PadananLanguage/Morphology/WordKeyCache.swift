import PadananModel

/// Keys and roots of running words: every word is analysed once, however often a text has it.
///
///     var cache = WordKeyCache(Morphology.analyzer(for: .indonesian))
///     for token in Tokenizer(text) where token.kind == .word { cache.keys(of: token, in: text).root … }
///
/// Not shared between threads; each keeps its own. Cost: a look-up for a word seen before. At most `capacity` words are held; then it starts anew.
public struct WordKeyCache: Sendable {
    private let analyzer: any MorphologicalAnalyzer
    /// Open addressing: the number of a word plus one, or 0.
    private var slots: [UInt32]
    private var words: [Word] = []
    private var keys: [WordKeys] = []
    /// The folded words, one after another.
    private var letters: [UInt8] = []
    private let capacity: Int

    /// Where a word's letters stand.
    private struct Word {
        var hash: UInt64
        var start: Int
        var length: Int
    }

    /// - Parameter capacity: how many different words are held at once.
    public init(_ analyzer: any MorphologicalAnalyzer, capacity: Int = 1 << 18) {
        self.analyzer = analyzer
        self.capacity = capacity
        slots = Array(repeating: 0, count: 1 << 12)
    }

    /// The key and root of a word token of `text`, which is UTF-8.
    public mutating func keys(of token: Token, in text: [UInt8]) -> WordKeys { keys[number(of: token, in: text)] }

    /// The key and root of the word that `number(of:in:)` gave that number. Numbers are given anew when `capacity` is reached.
    public func keys(_ number: Int) -> WordKeys { keys[number] }

    /// The key and root of a folded word.
    public mutating func keys(of word: [UInt8]) -> WordKeys { keys[number(of: word)] }

    /// The number of a word token of `text`: for callers that keep something of their own for each word.
    public mutating func number(of token: Token, in text: [UInt8]) -> Int {
        guard token.shape.isDisjoint(with: Self.folded) else { return number(of: FoldedKey.fold(text, in: token.range, lowercasing: true)) }
        var slot = Int(truncatingIfNeeded: token.hash) & (slots.count &- 1)
        while slots[slot] != 0 {
            let number = Int(slots[slot]) &- 1
            if words[number].hash == token.hash, isEqual(words[number], text, token) { return number }
            slot = (slot &+ 1) & (slots.count &- 1)
        }
        return insert(FoldedKey.fold(text, in: token.range, lowercasing: true), hash: token.hash)
    }

    /// Shapes of which the tokenizer's hash does not cover the folded letters.
    private static let folded: Token.Shape = [.nonASCII, .dots, .underscore, .apostrophe]

    private mutating func number(of word: [UInt8]) -> Int {
        let hash = WordHash.of(word).value
        var slot = Int(truncatingIfNeeded: hash) & (slots.count &- 1)
        while slots[slot] != 0 {
            let number = Int(slots[slot]) &- 1
            if words[number].hash == hash, letters[words[number].start..<words[number].start + words[number].length].elementsEqual(word) {
                return number
            }
            slot = (slot &+ 1) & (slots.count &- 1)
        }
        return insert(word, hash: hash)
    }

    /// Whether a word is the token's, letter case aside; hyphens and digits have the bit of small letters set already.
    private func isEqual(_ word: Word, _ text: [UInt8], _ token: Token) -> Bool {
        guard word.length == token.end &- token.start else { return false }
        var offset = 0
        while offset < word.length {
            let difference =
                (text.eightBytes(at: token.start &+ offset) | ByteChunk.caseBits) ^ letters.eightBytes(at: word.start &+ offset)
            let count = word.length &- offset
            if (count >= 8 ? difference : ByteChunk.lowest(count, of: difference)) != 0 { return false }
            offset &+= 8
        }
        return true
    }

    private mutating func insert(_ word: [UInt8], hash: UInt64) -> Int {
        if keys.count >= capacity { removeAll() }
        let number = keys.count
        keys.append(analyzer.keys(of: word))
        words.append(Word(hash: hash, start: letters.count, length: word.count))
        letters += word
        if keys.count * 2 > slots.count {
            slots = Array(repeating: 0, count: slots.count * 2)
            for number in words.indices { place(number) }
        } else {
            place(number)
        }
        return number
    }

    private mutating func place(_ number: Int) {
        var slot = Int(truncatingIfNeeded: words[number].hash) & (slots.count - 1)
        while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = UInt32(number + 1)
    }

    private mutating func removeAll() {
        slots = Array(repeating: 0, count: slots.count)
        words.removeAll(keepingCapacity: true)
        keys.removeAll(keepingCapacity: true)
        letters.removeAll(keepingCapacity: true)
    }
}
