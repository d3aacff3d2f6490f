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
    /// Which rare marks `bytes` have.
    let features: TextFeatures
    /// Tags, placeholders and addresses that are written in the text, in order, without overlap.
    let markup: [MarkupSpan]

    public init(_ text: InlineText) {
        bytes = Array(text.text.utf8)
        tokens = Array(Tokenizer(bytes))
        codes = text.codes
        features = TextFeatures(bytes)
        let hasMarkup = !features.isDisjoint(with: .markup) || tokens.contains { $0.kind == .address }
        markup = hasMarkup ? MarkupReader(bytes, tokens).spans() : []
    }

    /// The text of a range of `bytes`.
    public func text(_ range: TextRange) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }

    /// Whether there is nothing but white space and invisible characters.
    var isBlank: Bool { !tokens.contains { $0.kind != .space } }

    /// Whether there is a word, number or address.
    var hasWords: Bool { tokens.contains { $0.kind == .word || $0.kind == .number || $0.kind == .address } }

    /// The text without the white space around it; `nil` when there is nothing else.
    var trimmed: TextRange? {
        guard let first = tokens.first(where: { $0.kind != .space }), let last = tokens.last(where: { $0.kind != .space }) else {
            return nil
        }
        return first.start..<last.end
    }

    /// The byte at `index`, or a space outside the text.
    @inline(__always)
    func byte(_ index: Int) -> UInt8 {
        index >= 0 && index < bytes.count ? bytes[index] : 0x20
    }

    /// Whether the byte at `index` belongs to a tag, a placeholder or an address. Cost: logarithmic in their number.
    func isInMarkup(_ index: Int) -> Bool {
        guard !markup.isEmpty else { return false }
        var (low, high) = (0, markup.count)
        while low < high {
            let middle = (low + high) / 2
            if markup[middle].range.upperBound <= index { low = middle + 1 } else { high = middle }
        }
        return low < markup.count && markup[low].range.contains(index)
    }
}
