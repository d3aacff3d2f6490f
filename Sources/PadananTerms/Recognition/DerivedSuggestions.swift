import PadananLanguage
import PadananModel

/// Suggests words that share a root with a term but are other words: *menjamin*, *penjamin* for *jaminan*.
///
/// For people who look for gaps in a glossary; never enforced. Roots are those of the language's analyzer.
public struct DerivedSuggestions: Sendable {
    private let recognizer: TermRecognizer
    private let termsByRoot: [[UInt8]: (concept: Int, term: Int)]

    /// Indexes the one-word terms of the recogniser's glossary.
    public init(_ recognizer: TermRecognizer) {
        self.recognizer = recognizer
        var termsByRoot: [[UInt8]: (concept: Int, term: Int)] = [:]
        for (number, concept) in recognizer.termbase.concepts.enumerated() {
            for (position, term) in concept.terms.enumerated() where term.language.isSameLanguage(as: recognizer.language) {
                guard let word = Self.singleWord(term) else { continue }
                let root = recognizer.index.analyzer.keys(of: word).root
                if termsByRoot[root] == nil { termsByRoot[root] = (number, position) }
            }
        }
        self.termsByRoot = termsByRoot
    }

    private static func singleWord(_ term: Term) -> [UInt8]? {
        let elements = TermElements(term.text).elements
        guard elements.count == 1, case .word(let bytes) = elements[0], !term.isAllCapitals else { return nil }
        return bytes
    }

    /// Returns suggestions for the words of `text` that none of `matches`, which are in order, covers.
    public func matches(in text: [UInt8], besides matches: [TermMatch]) -> [TermMatch] {
        var rest = matches[...]
        var keys = WordKeyCache(recognizer.index.analyzer)
        return Tokenizer(text).compactMap { token in
            while let first = rest.first, first.range.upperBound <= token.start { rest.removeFirst() }
            guard token.kind == .word, !(rest.first?.range.overlaps(token.range) ?? false) else { return nil }
            guard let found = termsByRoot[keys.keys(of: token, in: text).root] else { return nil }
            return TermMatch(range: token.range, concept: found.concept, term: found.term, kind: .derived)
        }
    }
}
