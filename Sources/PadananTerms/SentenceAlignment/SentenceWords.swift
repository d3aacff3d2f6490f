import PadananLanguage
import PadananModel

/// The sentences of one side, each as the numbers of its different words.
struct SentenceWords {
    /// A word of the text, by the root that its family shares.
    struct Word {
        let root: [UInt8]
        let hash: UInt64
        /// The digits of a word that has some.
        let digits: [UInt8]
        /// In how many sentences it is.
        var sentences: Int
    }

    private(set) var words: [Word] = []
    /// For each sentence where its words begin in `numbers`, and the end.
    private(set) var starts: [Int] = [0]
    private(set) var numbers: [Int32] = []
    /// The length of each sentence in code points.
    private(set) var lengths: [Int] = []
    private(set) var marks: [SentenceMarks] = []
    private var byRoot: [[UInt8]: Int32] = [:]

    /// Cost: linear in the bytes.
    init(_ sentences: [String], _ language: LanguageTag) {
        var cache = WordKeyCache(Morphology.analyzer(for: language))
        for sentence in sentences { add([UInt8](sentence.utf8), &cache) }
    }

    var count: Int { lengths.count }

    /// The different words of a sentence.
    func words(of sentence: Int) -> ArraySlice<Int32> { numbers[starts[sentence]..<starts[sentence + 1]] }

    /// The number of the word with a root.
    func number(of root: [UInt8]) -> Int32? { byRoot[root] }

    private mutating func add(_ text: [UInt8], _ cache: inout WordKeyCache) {
        var found: Set<Int32> = []
        for token in Tokenizer(text) {
            switch token.kind {
            case .word: found.insert(intern(cache.keys(of: token, in: text).root))
            case .number, .address: found.insert(intern(FoldedKey.fold(text, in: token.range, lowercasing: true)))
            default: break
            }
        }
        for number in found { words[Int(number)].sentences += 1 }
        numbers += found.sorted()
        starts.append(numbers.count)
        lengths.append(text.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) })
        marks.append(SentenceMarks(text))
    }

    private mutating func intern(_ root: [UInt8]) -> Int32 {
        if let number = byRoot[root] { return number }
        let number = Int32(words.count)
        byRoot[root] = number
        let digits = root.filter { (0x30...0x39).contains($0) }
        words.append(Word(root: root, hash: WordHash.of(root).value, digits: digits, sentences: 0))
        return number
    }
}
