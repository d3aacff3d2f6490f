import PadananModel

/// Takes a word apart into the pieces that word alignment links on their own, each named by a key that inflected forms share.
///
/// `rumahnya` is `rumah` and `-nya`, as English has `their house`; `can't` is `can` and `n't`. Numbers are one piece whatever their separators
/// and ordinal marks (`ke-5`, `5th`), quotation marks and dashes one piece whatever their shape.
/// Not shared between threads; each keeps its own. Cost: a look-up for a word seen before.
public struct AlignmentPieces: Sendable {
    private let analyzer: any MorphologicalAnalyzer
    private let isEnglish: Bool
    private var known: [[UInt8]: [[UInt8]]] = [:]
    private let capacity: Int

    /// - Parameters:
    ///   - language: a language without an analyzer gets folded words.
    ///   - capacity: how many different words are remembered.
    public init(_ language: LanguageTag, capacity: Int = 1 << 16) {
        analyzer = Morphology.analyzer(for: language)
        isEnglish = language.primary == "en"
        self.capacity = capacity
    }

    /// The pieces of a word, number or mark, in the order in which they are written; never empty.
    ///
    /// - Parameter word: UTF-8 as in the text; any bytes are accepted.
    public mutating func pieces(of word: [UInt8]) -> [[UInt8]] {
        if let pieces = known[word] { return pieces }
        let pieces = makePieces(FoldedKey.fold(word, in: 0..<word.count, lowercasing: true))
        if known.count >= capacity { known.removeAll(keepingCapacity: true) }
        known[word] = pieces
        return pieces
    }

    private func makePieces(_ word: [UInt8]) -> [[UInt8]] {
        if let number = NumberPiece.of(word) { return [number] }
        if let mark = MarkPiece.of(word) { return [mark] }
        return isEnglish ? englishPieces(word) : enclitics(word)
    }
}

// MARK: Words with clitics

extension AlignmentPieces {
    /// The key, and the pronouns behind it (`-nya`, `-ku`), where the key is not the whole word.
    private func enclitics(_ word: [UInt8]) -> [[UInt8]] {
        guard let analysis = analyzer.analyses(of: String(decoding: word, as: UTF8.self)).first else { return [word] }
        let key = Array(analysis.key.utf8)
        guard key != word, !key.isEmpty else { return [word] }
        return [key] + analysis.morphemes.filter { $0.kind == .enclitic }.map { Array($0.name.utf8) }
    }

    /// The key, and what an apostrophe cuts off: `n't`, `'s`, `'re`.
    private func englishPieces(_ word: [UInt8]) -> [[UInt8]] {
        let key = analyzer.keys(of: word).key
        guard !key.isEmpty else { return [word] }
        guard let apostrophe = word.lastIndex(of: UInt8(ascii: "'")), key != word, apostrophe > 0 else { return [key] }
        let isNegated = word[apostrophe...].elementsEqual("'t".utf8) && word[apostrophe - 1] == UInt8(ascii: "n") && apostrophe > 1
        return [key, Array(word[(isNegated ? apostrophe - 1 : apostrophe)...])]
    }
}
