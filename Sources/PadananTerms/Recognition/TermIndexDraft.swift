import PadananLanguage

/// A `TermIndex` in the making.
struct TermIndexDraft {
    var words: WordTable
    var links: [SlotLink] = [SlotLink(slot: 0, next: 0, inflection: 0)]
    var slotCount: UInt32 = 0
    /// Number 0 is no term.
    var terms: [CompiledTerm] = [CompiledTerm(concept: 0, term: 0, rearrangement: 0, condition: 0, hyphens: 0, flags: [])]
    var termTrie = TermTrie()
    var conditionTrie = TermTrie()
    var conditionCount: UInt32 = 0
    var isDocumentCondition: [Bool] = [false]
    var pairs = WordPairTable()
    var inflections: [String] = [""]
    /// The bytes of the pair that is being added.
    private var joined: [UInt8] = []

    init(wordCapacity: Int) {
        words = WordTable(capacity: wordCapacity)
    }

    /// Notes that text may write two words together.
    mutating func addPair(_ first: UInt32, _ second: UInt32) {
        joined.removeAll(keepingCapacity: true)
        words.append(first, to: &joined)
        words.append(second, to: &joined)
        pairs.add(WordPairTable.Pair(first: first, second: second), WordHash.of(joined).value)
    }
}
