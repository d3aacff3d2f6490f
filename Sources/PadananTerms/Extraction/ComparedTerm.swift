import PadananLanguage
import PadananModel

/// A term of one text, taken apart for being compared with those of another.
struct ComparedTerm: Sendable {
    let term: ExtractedTerm
    /// Folded, with single spaces.
    let folded: String
    /// The folded words.
    let words: [[UInt8]]
    /// By word: whether it is written in capitals.
    let isCapitals: [Bool]
    /// What the inflected forms of its words share.
    let keys: [[UInt8]]
    /// The hashes of the roots of its words, without those of grammar.
    let roots: [UInt64]
    /// Whether it is one word that says too little.
    let isGeneral: Bool
    /// Whether it is a name, an acronym or a blend.
    var isName: Bool { term.kind != .term }

    init(_ term: ExtractedTerm, _ language: LanguageTag) {
        self.term = term
        let bytes = Array(term.source.utf8)
        let analyzer = Morphology.analyzer(for: language)
        let terms = TermWords(language)
        let tokens = Tokenizer(bytes).filter { $0.kind == .word || $0.kind == .number }
        words = tokens.map { FoldedKey.fold(bytes, in: $0.range, lowercasing: true) }
        isCapitals = tokens.map { LetterPattern(Array(bytes[$0.range])) == .capitals }
        folded = words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
        let found = words.map { (terms.word($0), analyzer.keys(of: $0).root) }
        isGeneral = found.count == 1 && found[0].0.traits.contains(.general)
        keys = found.map(\.0.key)
        roots = found.filter { !$0.0.traits.contains(.light) }.map { WordHash.of($0.1).value }
    }

    /// Whether both are one name, of which a word is written otherwise: `Kiev`, `Kyiv`; `Zelensky`, `Zelenskyy`.
    func isVariant(of other: ComparedTerm) -> Bool {
        guard words.count == other.words.count else { return false }
        var differing = 0
        for (own, their) in zip(words, other.words) where own != their {
            guard own.first == their.first, min(own.count, their.count) >= Self.shortest,
                EditDistance.between(own, their) * Self.lettersPerChange <= max(own.count, their.count)
            else { return false }
            differing += 1
        }
        return differing > 0
    }

    /// Shorter words are other names when a letter differs.
    private static let shortest = 4
    /// One letter in so many may differ.
    private static let lettersPerChange = 4
}
