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
        var followsDirectly = false
        /// The text or a sentence begins with it.
        var beginsSentence = false
        /// Another occurrence has it already.
        var isTaken = false
        /// Its letters as bits.
        var letters: UInt32
    }

    let words: [Word]
    private let text: [UInt8]

    init(_ text: TokenizedText, taken: [TextRange] = []) {
        var words: [Word] = []
        words.reserveCapacity(text.tokens.count / 2 + 1)
        var hasMark = false
        var isStart = true
        let taken = taken.count < 2 ? taken : taken.sorted { $0.lowerBound < $1.lowerBound }
        var nextTaken = 0
        for token in text.tokens {
            switch token.kind {
            case .space: continue
            case .word:
                while nextTaken < taken.count, taken[nextTaken].upperBound <= token.start { nextTaken += 1 }
                var word = Self.word(text.bytes, token)
                (word.followsDirectly, word.beginsSentence) = (!hasMark && !words.isEmpty, isStart)
                word.isTaken = nextTaken < taken.count && taken[nextTaken].overlaps(token.range)
                words.append(word)
                (hasMark, isStart) = (false, false)
            default:
                hasMark = true
                let mark = text.bytes[token.start]
                if mark == UInt8(ascii: ".") || mark == UInt8(ascii: "!") || mark == UInt8(ascii: "?") { isStart = true }
            }
        }
        self.words = words
        self.text = text.bytes
    }

    /// What a word is by itself.
    private static func word(_ text: [UInt8], _ token: Token) -> Word {
        let isCapitalized = (0x41...0x5A).contains(text[token.start])
        guard !token.shape.isEmpty else {
            var letters: UInt32 = 0
            for place in token.range { letters |= 1 << UInt32(text[place] & 31) }
            return Word(
                range: token.range, hash: token.hash, length: token.range.count, isPlain: true, isCapitalized: isCapitalized,
                letters: letters)
        }
        let folded = FoldedKey.fold(text, in: token.range, lowercasing: true)
        return Word(
            range: token.range, hash: WordHash.of(folded).value, length: folded.count, isPlain: false, isCapitalized: isCapitalized,
            letters: MisspeltRenderings.letters(of: folded))
    }

    /// The folded word.
    func key(of word: Word) -> String {
        String(decoding: FoldedKey.fold(text, in: word.range, lowercasing: true), as: UTF8.self)
    }

    /// Whether a word has capitals only, two at least.
    func isAcronym(_ word: Word) -> Bool {
        word.length > 1 && text[word.range].allSatisfy { (0x41...0x5A).contains($0) }
    }

    /// Whether between a word and the one before it stands a number and nothing else but spaces: `revised 2007 budget`.
    func hasOnlyNumber(before place: Int) -> Bool {
        guard place > 0 else { return false }
        let between = text[words[place - 1].range.upperBound..<words[place].range.lowerBound]
        let digits = between.drop { $0 == 0x20 }.prefix { (0x30...0x39).contains($0) }
        return between.first == 0x20 && !digits.isEmpty && digits.endIndex < between.endIndex
            && between[digits.endIndex...].allSatisfy { $0 == 0x20 }
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
