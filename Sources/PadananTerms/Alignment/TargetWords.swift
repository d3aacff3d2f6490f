import PadananLanguage
import PadananModel

/// The words of a target text, as the weaker kinds of evidence look at them.
struct TargetWords {
    /// One word.
    struct Word {
        var range: TextRange
        /// Of the folded word.
        var hash: UInt64
        /// Bytes of the folded word.
        var length: Int
        /// ASCII letters only: folding is writing them small.
        var isPlain: Bool
        var isCapitalized: Bool
        /// Nothing but white space stands before it since the last word.
        var followsDirectly: Bool
        /// The text or a sentence begins with it.
        var beginsSentence: Bool
        /// Another occurrence has it already.
        var isTaken: Bool
    }

    let words: [Word]
    private let text: [UInt8]

    init(_ text: [UInt8], taken: [TextRange]) {
        var words: [Word] = []
        var hasMark = false
        var isStart = true
        var taken = taken.sorted { $0.lowerBound < $1.lowerBound }[...]
        for token in Tokenizer(text) {
            switch token.kind {
            case .space: continue
            case .word:
                while let first = taken.first, first.upperBound <= token.start { taken.removeFirst() }
                let isPlain = token.shape.isEmpty
                let folded = isPlain ? [] : FoldedKey.fold(text, in: token.range, lowercasing: true)
                words.append(
                    Word(
                        range: token.range, hash: isPlain ? token.hash : WordHash.of(folded).value,
                        length: isPlain ? token.range.count : folded.count, isPlain: isPlain,
                        isCapitalized: (0x41...0x5A).contains(text[token.start]),
                        followsDirectly: !hasMark && !words.isEmpty, beginsSentence: isStart,
                        isTaken: taken.first?.overlaps(token.range) ?? false))
                (hasMark, isStart) = (false, false)
            default:
                hasMark = true
                let mark = text[token.start]
                if mark == UInt8(ascii: ".") || mark == UInt8(ascii: "!") || mark == UInt8(ascii: "?") { isStart = true }
            }
        }
        self.words = words
        self.text = text
    }

    /// The folded word.
    func key(of word: Word) -> String {
        String(decoding: FoldedKey.fold(text, in: word.range, lowercasing: true), as: UTF8.self)
    }

    /// Whether between a word and the one before it stands a number and nothing else but spaces: `revised 2007 budget`.
    func hasOnlyNumber(before place: Int) -> Bool {
        guard place > 0 else { return false }
        let between = text[words[place - 1].range.upperBound..<words[place].range.lowerBound]
        let digits = between.drop { $0 == 0x20 }.prefix { (0x30...0x39).contains($0) }
        return between.first == 0x20 && !digits.isEmpty && digits.endIndex < between.endIndex
            && between[digits.endIndex...].allSatisfy { $0 == 0x20 }
    }

    /// The letters in a word as bits.
    func letters(of word: Word) -> UInt32 {
        guard word.isPlain else { return MisspeltRenderings.letters(of: key(of: word)) }
        var letters: UInt32 = 0
        for place in word.range { letters |= 1 << UInt32(text[place] & 31) }
        return letters
    }

    /// English words that belong to no term by themselves. Languages without a list have none.
    /// - Source: written for Padanan, from knowledge of English.
    static let functionWords: Set<String> = [
        "a", "an", "and", "are", "as", "at", "be", "been", "by", "for", "from", "had", "has", "have", "he", "her", "his", "in", "is", "it",
        "its", "not", "of", "on", "or", "our", "she", "that", "the", "their", "there", "they", "this", "those", "to", "was", "we", "were",
        "which", "who", "will", "with", "would",
    ]

    static let functionWordHashes = HashedWords(functionWords)
}
