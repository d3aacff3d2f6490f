import PadananLanguage
import PadananModel

/// Suggests words that share a root with a term but are other words: *menjamin*, *penjamin* for *jaminan*.
///
/// For people who look for gaps in a glossary; never enforced. Roots are guessed by rule, so some suggestions are accidents.
public struct DerivedSuggestions: Sendable {
    private let recognizer: TermRecognizer
    private let termsByRoot: [String: (concept: Int, term: Int)]

    /// Indexes the one-word terms of the recogniser's glossary.
    public init(_ recognizer: TermRecognizer) {
        self.recognizer = recognizer
        var termsByRoot: [String: (concept: Int, term: Int)] = [:]
        for (number, concept) in recognizer.termbase.concepts.enumerated() {
            for (position, term) in concept.terms.enumerated() where term.language.isSameLanguage(as: recognizer.language) {
                guard let word = Self.singleWord(term) else { continue }
                for root in recognizer.index.analyzer.rootCandidates(of: word) where termsByRoot[root] == nil {
                    termsByRoot[root] = (number, position)
                }
            }
        }
        self.termsByRoot = termsByRoot
    }

    private static func singleWord(_ term: Term) -> String? {
        let elements = TermElements(term.text).elements
        guard elements.count == 1, case .word(let bytes) = elements[0], !term.isAllCapitals else { return nil }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Returns suggestions for the words of `text` that none of `matches`, which are in order, covers.
    public func matches(in text: [UInt8], besides matches: [TermMatch]) -> [TermMatch] {
        var rest = matches[...]
        return Tokenizer(text).compactMap { token in
            while let first = rest.first, first.range.upperBound <= token.start { rest.removeFirst() }
            guard token.kind == .word, !(rest.first?.range.overlaps(token.range) ?? false) else { return nil }
            let word = String(decoding: FoldedKey.fold(text, in: token.range, lowercasing: true), as: UTF8.self)
            let roots = recognizer.index.analyzer.rootCandidates(of: word).filter { termsByRoot[$0] != nil }
            guard let root = roots.max(by: { ($0.utf8.count, $1) < ($1.utf8.count, $0) }), let found = termsByRoot[root] else { return nil }
            return TermMatch(range: token.range, concept: found.concept, term: found.term, kind: .derived)
        }
    }
}
