import PadananLanguage
import PadananModel

/// What a glossary says of extracted terms.
///
/// A term is known when the glossary has it in any inflection, its rendering approved when the glossary has that, articles, number and
/// spelling aside.
public struct KnownTerms: Sendable {
    private let sourceWords: TermWords
    private var targetWords: ContentWords
    /// By the keys of a source term: the concepts that have it.
    private var concepts: [[[UInt8]]: [Int]] = [:]
    private let termbase: Termbase
    private let languages: LanguagePair

    /// - Parameter termbase: its approved terms of both languages are compared.
    public init(_ termbase: Termbase, languages: LanguagePair) {
        self.termbase = termbase
        self.languages = languages
        sourceWords = TermWords(languages.source)
        targetWords = ContentWords(languages.target)
        for (number, concept) in termbase.concepts.enumerated() {
            for term in concept.terms(in: languages.source) { concepts[sourceKeys(term.text), default: []].append(number) }
        }
    }

    /// What the glossary says of `term`; `nil` when it doesn't have it. A term in one language is followed by being known.
    public mutating func rendering(of term: ExtractedTerm) -> KnownRendering? {
        guard let numbers = concepts[sourceKeys(term.source)], let first = numbers.first else { return nil }
        let approved = numbers.map { number in (number, termbase.concepts[number].terms(in: languages.target).filter(\.status.isApproved)) }
        let keys = term.target.map { targetWords.keys(of: $0) }
        for (number, terms) in approved where keys == nil || terms.contains(where: { targetWords.keys(of: $0.text) == keys }) {
            return known(number, terms, isFollowed: true)
        }
        return known(first, approved[0].1, isFollowed: false)
    }

    private func known(_ number: Int, _ terms: [Term], isFollowed: Bool) -> KnownRendering {
        let preferred = terms.first { $0.status == .preferred } ?? terms.first
        return KnownRendering(concept: termbase.concepts[number].id, target: preferred?.text ?? "", isFollowed: isFollowed)
    }

    private func sourceKeys(_ text: String) -> [[UInt8]] {
        let bytes = Array(text.utf8)
        return Tokenizer(bytes).filter { $0.kind == .word || $0.kind == .number }.map {
            sourceWords.word(FoldedKey.fold(bytes, in: $0.range, lowercasing: true)).key
        }
    }
}
