import PadananLanguage

/// A compiled glossary in one language: words, what they may stand for, and the patterns over them. Immutable once built.
struct TermIndex: Sendable {
    /// A word that stands for a slot of patterns, perhaps as an inflected form.
    struct SlotLink: Sendable {
        var slot: UInt32
        var next: UInt32
        /// The number of the inflection, or 0.
        var inflection: UInt16
    }

    /// Two glossary words that text may write together.
    struct WordPair: Sendable, Hashable {
        var first: UInt32
        var second: UInt32
    }

    var words: WordTable
    /// By word: its first link, or 0.
    var firstLink: [UInt32] = [0]
    var links: [SlotLink] = [SlotLink(slot: 0, next: 0, inflection: 0)]
    /// By word: `TextPiece.Flags`, the part that depends on the word alone.
    var wordFlags: [UInt16] = [0]
    var slotCount: UInt32 = 0

    var terms: [CompiledTerm] = []
    var termTrie = TermTrie()
    var conditionTrie = TermTrie()
    var conditionCount: UInt32 = 0
    /// By condition: whether it holds for the whole document.
    var isDocumentCondition: [Bool] = [false]
    /// Conditions whose words are in capitals and must be so in text: the outputs of `conditionTrie` are twice the condition, plus 1 if so.
    var pairs: [UInt64: WordPair] = [:]
    /// A small filter in front of `pairs`: bit set for the low bits of each hash.
    var pairFilter: [UInt64] = [UInt64](repeating: 0, count: 1024)

    /// Inflections in words; number 0 is none.
    var inflections: [String] = [""]

    init(wordCapacity: Int) {
        words = WordTable(capacity: wordCapacity)
    }

    @inline(__always)
    func mayHavePair(_ hash: UInt64) -> Bool {
        let bit = Int(truncatingIfNeeded: hash ^ hash >> 31) & 0xFFFF
        return pairFilter[bit >> 6] >> UInt64(bit & 63) & 1 != 0
    }

    mutating func addPair(_ pair: WordPair) {
        let joined = Array(words.bytes(of: pair.first)) + words.bytes(of: pair.second)
        let hash = WordHash.of(joined).value
        guard pairs[hash] == nil else { return }
        pairs[hash] = pair
        let bit = Int(truncatingIfNeeded: hash ^ hash >> 31) & 0xFFFF
        pairFilter[bit >> 6] |= 1 << UInt64(bit & 63)
    }

    /// The pair whose words, written together, are the folded bytes of hash `hash`.
    func pair(_ hash: UInt64, _ bytes: [UInt8]) -> WordPair? {
        guard mayHavePair(hash), let pair = pairs[hash] else { return nil }
        let (first, second) = (words.bytes(of: pair.first), words.bytes(of: pair.second))
        let isSame = first.count + second.count == bytes.count && bytes.starts(with: first) && bytes[first.count...].elementsEqual(second)
        return isSame ? pair : nil
    }
}
