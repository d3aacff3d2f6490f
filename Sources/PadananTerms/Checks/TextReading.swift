import PadananLanguage
import PadananModel

/// One side of a segment, cut into tokens once for all checks.
///
/// A class of constants: checks pass it on and keep it without counting references to its parts.
public final class TextReading: Sendable {
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
    /// Tokens that are words.
    let wordCount: Int
    private let kinds: TokenKinds

    /// Cost: linear; of words without rare letters the bytes are looked at once.
    public init(_ text: InlineText) {
        let bytes = Array(text.text.utf8)
        let cut = Cut(bytes)
        self.bytes = bytes
        tokens = cut.tokens
        codes = text.codes
        features = cut.features
        wordCount = cut.wordCount
        kinds = cut.kinds
        let hasMarkup = !features.isDisjoint(with: .markup) || kinds.contains(.address)
        markup = hasMarkup ? MarkupReader(bytes, tokens).spans() : []
    }

    /// Which kinds of tokens there are.
    private struct TokenKinds: OptionSet {
        let rawValue: UInt8
        static let address = TokenKinds(.address)
        static let space = TokenKinds(.space)
        static let words: TokenKinds = [TokenKinds(.word), TokenKinds(.number), .address]

        init(rawValue: UInt8) {
            self.rawValue = rawValue
        }

        init(_ kind: Token.Kind) {
            rawValue = 1 << kind.rawValue
        }
    }

    /// What one pass over a text finds out.
    private struct Cut {
        var tokens: [Token] = []
        var features = TextFeatures()
        var kinds = TokenKinds()
        var wordCount = 0

        init(_ bytes: [UInt8]) {
            tokens.reserveCapacity(bytes.count / 3 + 4)
            var tokenizer = Tokenizer(bytes)
            while let token = tokenizer.next() {
                tokens.append(token)
                kinds.insert(TokenKinds(token.kind))
                if token.kind == .word {
                    wordCount += 1
                    // Letters of ASCII are no rare marks.
                    if token.shape.isEmpty { continue }
                } else if bytes[token.start] == 0x20, token.end == token.start + 1 {
                    continue
                }
                features.formUnion(of: bytes, in: token.range)
            }
        }
    }

    /// The text of a range of `bytes`.
    public func text(_ range: TextRange) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }

    /// Whether there is nothing but white space and invisible characters.
    var isBlank: Bool { kinds.subtracting(.space).isEmpty }

    /// Whether there is a word, number or address.
    var hasWords: Bool { !kinds.isDisjoint(with: .words) }

    /// Whether there is a URL, host name or e-mail address.
    var hasAddress: Bool { kinds.contains(.address) }

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
