import PadananLanguage
import PadananModel

/// A text as a memory compares it: its words in lower case, its numbers all alike, its punctuation, without white space.
///
///     MemoryTokens("Harga 5 buah naik.").tokens   // harga, a number, buah, naik, “.”
public struct MemoryTokens: Sendable {
    /// A word, a number or a mark.
    public struct Token: Sendable, Hashable {
        /// What is compared; one and the same for all numbers.
        public var key: UInt64
        /// The spelling: differs where the letter case or the number does.
        public var form: UInt64
        /// What leaving it out costs (`MemoryTokens.wordWeight`, `markWeight`).
        public var weight: Int
        /// Where it stands in the text, in UTF-8.
        public var range: TextRange

        /// Whether it is a number in digits.
        public var isNumber: Bool { key == MemoryTokens.numberKey }
    }

    /// In the order of the text.
    public let tokens: [Token]
    /// The sum of the weights.
    public let weight: Int

    /// What a word or number weighs.
    public static let wordWeight = 4
    /// What a punctuation mark weighs: four of them are as bad as a word.
    public static let markWeight = 1

    /// The key of every number. The low bit of a word's key is cleared, so that no word has it.
    static let numberKey: UInt64 = 1

    /// Takes `text` apart. Cost: linear.
    public init(_ text: String) {
        self.init([UInt8](text.utf8))
    }

    /// Takes the UTF-8 `bytes` apart, which may be anything. Cost: linear.
    public init(_ bytes: [UInt8]) {
        var tokens: [Token] = []
        tokens.reserveCapacity(bytes.count / 6 + 1)
        var weight = 0
        for token in Tokenizer(bytes) where token.kind != .space {
            let read = Self.token(token, bytes)
            weight += read.weight
            tokens.append(read)
        }
        self.tokens = tokens
        self.weight = weight
    }

    /// The keys by which the text is found, each once, in no order that means anything: those of its words and numbers, and where there are
    /// none, of its marks.
    public var indexKeys: [UInt64] {
        var keys = tokens.filter { $0.weight == Self.wordWeight }.map(\.key)
        if keys.isEmpty { keys = tokens.map(\.key) }
        keys.sort()
        var last = -1
        for key in keys where last < 0 || keys[last] != key {
            last += 1
            keys[last] = key
        }
        return Array(keys.prefix(last + 1))
    }

    private static func token(_ token: PadananLanguage.Token, _ bytes: [UInt8]) -> Token {
        let form = hash(bytes, token.range)
        switch token.kind {
        case .number: return Token(key: numberKey, form: form, weight: wordWeight, range: token.range)
        case .word, .address: return Token(key: key(of: token, bytes) & ~1, form: form, weight: wordWeight, range: token.range)
        case .punctuation, .other, .space:
            return Token(key: markKey(bytes, token.range) & ~1, form: form, weight: markWeight, range: token.range)
        }
    }

    /// The hash that the tokenizer made where the word is plain, else that of its folded bytes.
    private static func key(of token: PadananLanguage.Token, _ bytes: [UInt8]) -> UInt64 {
        if token.kind == .word, token.hash != 0, token.shape.isSubset(of: [.hyphen, .digits]) { return token.hash }
        return WordHash.of(FoldedKey.fold(bytes, in: token.range, lowercasing: true)).value
    }

    /// Straight and curly quotes are one mark, as hyphens and dashes are.
    private static func markKey(_ bytes: [UInt8], _ range: TextRange) -> UInt64 {
        guard range.count == 3, bytes[range.lowerBound] == 0xE2, bytes[range.lowerBound + 1] == 0x80 else { return hash(bytes, range) }
        switch bytes[range.lowerBound + 2] {
        case 0x90...0x95: return hash([UInt8(ascii: "-")], 0..<1)
        case 0x98...0x9B: return hash([UInt8(ascii: "'")], 0..<1)
        case 0x9C...0x9F: return hash([UInt8(ascii: "\"")], 0..<1)
        default: return hash(bytes, range)
        }
    }

    /// The hash of the bytes as they are.
    private static func hash(_ bytes: [UInt8], _ range: TextRange) -> UInt64 {
        var hash = WordHash()
        hash.combine(UInt64(range.count))
        var index = range.lowerBound
        while index < range.upperBound {
            var chunk: UInt64 = 0
            for place in index..<min(index + 8, range.upperBound) { chunk = chunk << 8 | UInt64(bytes[place]) }
            hash.combine(chunk)
            index += 8
        }
        return hash.value
    }
}
