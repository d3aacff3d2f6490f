import PadananLanguage

/// A compiled glossary in one language: words, what they may stand for, and the patterns over them.
///
/// A class with constants only: it is passed on without touching the reference counts of its dozen tables, which threads would share.
final class TermIndex: Sendable {
    let words: WordTable
    /// The further links of words that stand for several slots.
    let links: [SlotLink]
    /// Number 0 is no term.
    let terms: [CompiledTerm]
    let termTrie: TermTrie
    /// The words of conditions; the outputs are twice the condition, plus 1 if the words are in capitals and must be so in text.
    let conditionTrie: TermTrie
    let conditionCount: UInt32
    /// By condition: whether it holds for the whole document.
    let isDocumentCondition: [Bool]
    let pairs: WordPairTable
    /// Inflections in words; number 0 is none.
    let inflections: [String]
    let analyzer: any MorphologicalAnalyzer
    let reduplicates: Bool
    let endings: EndingTable
    let steps: InflectionSteps
    /// By ASCII punctuation mark: its word, or 0.
    let markWords: [UInt32]

    init(_ draft: TermIndexDraft, analyzer: any MorphologicalAnalyzer, endings: EndingTable, steps: InflectionSteps) {
        self.analyzer = analyzer
        reduplicates = analyzer.reduplicates
        self.endings = endings
        self.steps = steps
        markWords = (UInt8(0)..<128).map { draft.words.find([$0]) }
        words = draft.words
        links = draft.links
        terms = draft.terms
        termTrie = draft.termTrie
        conditionTrie = draft.conditionTrie
        conditionCount = draft.conditionCount
        isDocumentCondition = draft.isDocumentCondition
        pairs = draft.pairs
        inflections = draft.inflections
    }

    /// The pair whose words, written together, are the folded bytes of hash `hash`.
    func pair(_ hash: UInt64, _ bytes: [UInt8]) -> WordPairTable.Pair? {
        guard let pair = pairs.pair(hash) else { return nil }
        let (first, second) = (words.bytes(of: pair.first), words.bytes(of: pair.second))
        let isSame = first.count + second.count == bytes.count && bytes.starts(with: first) && bytes[first.count...].elementsEqual(second)
        return isSame ? pair : nil
    }
}
