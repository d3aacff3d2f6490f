import PadananLanguage

/// A text with its tokens, cut once for all that look at words.
struct TokenizedText: Sendable {
    let bytes: [UInt8]
    /// They cover every byte.
    let tokens: [Token]

    init(_ bytes: [UInt8]) {
        self.init(bytes, tokens: Array(Tokenizer(bytes)))
    }

    /// - Parameter tokens: those of a `Tokenizer` over `bytes`.
    init(_ bytes: [UInt8], tokens: [Token]) {
        self.bytes = bytes
        self.tokens = tokens
    }
}
