import PadananModel

/// Finds the quantities of a text and says by value what they are worth.
///
///     QuantityRecognizer(.indonesian).quantities(in: Array("Rp 2.500 miliar".utf8))   // 2,500,000,000,000 rupiah
///
/// Any bytes are accepted, and ranges lie on scalar boundaries and don't overlap. Cost: linear in the bytes; build it once, the lists are compiled
/// by the initializer.
public struct QuantityRecognizer: Sendable {
    private let rules: NumberRules?

    /// Makes a recogniser for `language`, by its primary subtag; for a language without a grammar it finds nothing.
    public init(_ language: LanguageTag) {
        self.init(language, readsAllWords: false)
    }

    /// - Parameter readsAllWords: whether words of no list are read too, slowly and to the same end: for tests.
    init(_ language: LanguageTag, readsAllWords: Bool) {
        rules = NumberGrammar.grammar(for: language).map { readsAllWords ? NumberRules($0, isOpen: true) : .shared($0) }
    }

    /// Whether the language is known.
    public var isAvailable: Bool { rules != nil }

    /// Returns the quantities of `bytes` in order.
    ///
    /// - Parameters:
    ///   - excluding: spans that are taken already, as dates are; nothing is found in them or across them.
    ///   - tokens: those of `bytes`, where the caller has them already.
    public func quantities(in bytes: [UInt8], excluding: [TextRange] = [], tokens: [Token]? = nil) -> [Quantity] {
        guard let rules else { return [] }
        let tokens = tokens ?? Array(Tokenizer(bytes))
        guard rules.isOpen || Self.mayHold(bytes, tokens, rules),
            let pieces = QuantityLexer.pieces(of: bytes, excluding: excluding, tokens: tokens, rules: rules)
        else { return [] }
        return QuantityScanner(QuantityText(bytes: bytes, pieces: pieces, rules: rules)).quantities()
    }

    private static func mayHold(_ bytes: [UInt8], _ tokens: [Token], _ rules: NumberRules) -> Bool {
        var gate = QuantityGate(bytes, rules.lexicon)
        return gate.opens(tokens)
    }
}
