import PadananLanguage
import PadananModel

/// One side of a segment, cut into tokens once for all checks.
public struct TextReading: Sendable {
    /// The text without inline codes, in UTF-8.
    public let bytes: [UInt8]
    /// The tokens, which cover every byte.
    public let tokens: [Token]
    /// The inline codes, each with its offset in `bytes`.
    public let codes: [InlineCode]

    public init(_ text: InlineText) {
        bytes = Array(text.text.utf8)
        tokens = Array(Tokenizer(bytes))
        codes = text.codes
    }

    /// The text of a range of `bytes`.
    public func text(_ range: TextRange) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }
}
