import PadananModel

/// Finds the quantities of a text and says by value what they are worth.
///
///     QuantityRecognizer(.indonesian).quantities(in: Array("Rp 2.500 miliar".utf8))   // 2,500,000,000,000 rupiah
///
/// Any bytes are accepted, and ranges lie on scalar boundaries and don't overlap. Cost: linear in the bytes; build it once, the lists are compiled
/// by the initializer.
public struct QuantityRecognizer: Sendable {
    private let compiled: Compiled?

    private struct Compiled: Sendable {
        let rules: NumberRules
        let table: WordUseTable

        init(_ grammar: NumberGrammar, isOpen: Bool) {
            rules = NumberRules(grammar)
            table = rules.lexicon.wordTable(grammar, rules.units, isOpen: isOpen)
        }

        /// Those of `grammar`; compiled once for all recognisers of a language.
        static func of(_ grammar: NumberGrammar) -> Compiled {
            switch grammar.language.primary {
            case "id": indonesian
            case "en": english
            default: Compiled(grammar, isOpen: false)
            }
        }

        private static let indonesian = Compiled(.indonesian, isOpen: false)
        private static let english = Compiled(.english, isOpen: false)
    }

    /// Makes a recogniser for `language`, by its primary subtag; for a language without a grammar it finds nothing.
    public init(_ language: LanguageTag) {
        self.init(language, readsAllWords: false)
    }

    /// - Parameter readsAllWords: whether words of no list are read too, slowly and to the same end: for tests.
    init(_ language: LanguageTag, readsAllWords: Bool) {
        compiled = NumberGrammar.grammar(for: language).map { readsAllWords ? Compiled($0, isOpen: true) : Compiled.of($0) }
    }

    /// Whether the language is known.
    public var isAvailable: Bool { compiled != nil }

    /// Returns the quantities of `bytes` in order.
    ///
    /// - Parameters:
    ///   - excluding: spans that are taken already, as dates are; nothing is found in them or across them.
    ///   - tokens: those of `bytes`, where the caller has them already.
    public func quantities(in bytes: [UInt8], excluding: [TextRange] = [], tokens: [Token]? = nil) -> [Quantity] {
        guard let compiled, tokens.map({ Self.mayHold(bytes, $0, compiled.table) }) ?? true,
            let pieces = QuantityLexer.pieces(of: bytes, excluding: excluding, tokens: tokens, table: compiled.table)
        else { return [] }
        var scanner = QuantityScanner(pieces: pieces, rules: compiled.rules)
        return scanner.quantities()
    }

    private static func mayHold(_ bytes: [UInt8], _ tokens: [Token], _ table: WordUseTable) -> Bool {
        var gate = QuantityGate(bytes, table)
        return gate.opens(tokens)
    }
}
