import PadananLanguage
import PadananModel

/// Finds broken renderings: `the climate` for *perubahan iklim*, where the glossary has `climate change`.
struct PartialRenderings {
    /// A run of words that are all in a rendering.
    struct Span {
        var concept: Int
        var range: TextRange
        var words: Int
    }

    private let aligner: TermAligner
    private let target: [UInt8]
    private let taken: [TextRange]

    init(_ aligner: TermAligner, _ target: [UInt8], _ taken: [TextRange]) {
        self.aligner = aligner
        self.target = target
        self.taken = taken
    }

    /// The runs for each of `concepts` whose renderings have several words.
    func spans(for concepts: [Int]) -> [Span] {
        let words = Tokenizer(target).filter { $0.kind == .word }.map {
            (token: $0, key: FoldedKey.fold(target, in: $0.range, lowercasing: true))
        }
        return Set(concepts).sorted().flatMap { spans(of: $0, in: words) }
    }

    private func spans(of concept: Int, in words: [(token: Token, key: [UInt8])]) -> [Span] {
        let parts = contentForms(of: concept)
        var spans: [Span] = []
        for (token, key) in words where parts.contains(String(decoding: key, as: UTF8.self)) {
            guard !taken.contains(where: { $0.overlaps(token.range) }) else { continue }
            if let last = spans.last, isNeighbour(last.range.upperBound, token.start) {
                spans[spans.count - 1] = Span(concept: concept, range: last.range.lowerBound..<token.end, words: last.words + 1)
            } else {
                spans.append(Span(concept: concept, range: token.range, words: 1))
            }
        }
        return spans
    }

    private func isNeighbour(_ end: Int, _ start: Int) -> Bool {
        target[end..<start].allSatisfy { $0 <= 0x20 }
    }

    /// All forms of the content words of the approved renderings of several words.
    private func contentForms(of concept: Int) -> Set<String> {
        let analyzer = aligner.targetRecognizer.index.analyzer
        let terms = aligner.termbase.concepts[concept].terms(in: aligner.languages.target).filter { $0.status.isApproved }
        var forms: Set<String> = []
        for term in terms {
            let words = TermElements(term.text).elements.compactMap { element in
                if case .word(let bytes) = element { String(decoding: bytes, as: UTF8.self) } else { nil }
            }
            guard words.count > 1 else { continue }
            for word in words where word.utf8.count > Self.longestFunctionWord {
                forms.formUnion(analyzer.forms(of: word, as: .nounHead).map(\.form))
            }
        }
        return forms
    }

    /// Words up to this length in a term are mostly function words: `of`, `the`, `for`.
    private static let longestFunctionWord = 3
}
