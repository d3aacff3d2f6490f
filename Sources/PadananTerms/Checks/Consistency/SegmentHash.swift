import PadananLanguage
import PadananModel

/// The hash of a text's words and numbers: equal for texts that differ in case, punctuation and white space only.
struct SegmentHash {
    let value: UInt64
    /// Words and numbers that it covers.
    let words: Int

    /// Cost: linear, with no allocation for plain ASCII words.
    init(_ text: TextReading) {
        self.init(text.bytes, text.tokens[...])
    }

    init(_ bytes: [UInt8], _ tokens: ArraySlice<Token>) {
        var hash = WordHash()
        var words = 0
        for token in tokens {
            switch token.kind {
            case .word, .number, .address:
                hash.combine(Self.hash(token, bytes))
                words += 1
            case .punctuation where Self.isMeaningful(bytes[token.start]): hash.combine(UInt64(bytes[token.start]))
            default: continue
            }
        }
        value = hash.value
        self.words = words
    }

    /// The hash of a word as it is compared: folded where the tokenizer's own doesn't do.
    static func hash(_ token: Token, _ bytes: [UInt8]) -> UInt64 {
        if token.kind == .number { return token.hash }
        guard token.kind == .word, token.shape.isDisjoint(with: [.nonASCII, .dots, .underscore, .apostrophe]) else {
            return WordHash.of(FoldedKey.fold(bytes, in: token.range, lowercasing: true)).value
        }
        return token.hash
    }

    /// Marks that change what a text says.
    private static func isMeaningful(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "?"), UInt8(ascii: "%"), UInt8(ascii: "$"), UInt8(ascii: "+"), UInt8(ascii: "="), UInt8(ascii: "<"),
            UInt8(ascii: ">"):
            true
        default: false
        }
    }
}
