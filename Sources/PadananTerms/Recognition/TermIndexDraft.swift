import PadananLanguage

/// A `TermIndex` in the making.
struct TermIndexDraft {
    var words: WordTable
    var firstLink: [UInt32] = [0]
    var links: [TermIndex.SlotLink] = [TermIndex.SlotLink(slot: 0, next: 0, inflection: 0)]
    var wordFlags: [TextPiece.Flags] = [[]]
    var slotCount: UInt32 = 0
    var terms: [CompiledTerm] = []
    var termTrie = TermTrie()
    var conditionTrie = TermTrie()
    var conditionCount: UInt32 = 0
    var isDocumentCondition: [Bool] = [false]
    var pairs = WordPairTable()
    var inflections: [String] = [""]

    init(wordCapacity: Int) {
        words = WordTable(capacity: wordCapacity)
    }

    /// Notes that text may write two words together.
    mutating func addPair(_ first: UInt32, _ second: UInt32) {
        let joined = words.bytes(of: first) + words.bytes(of: second)
        pairs.add(WordPairTable.Pair(first: first, second: second), WordHash.of(joined).value)
    }
}
