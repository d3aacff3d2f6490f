import PadananLanguage
import PadananModel

/// Links each occurrence of a glossary term in a source text to the words of the translation that render it.
///
///     let aligner = TermAligner(termbase, languages: .indonesianEnglish)
///     let links = aligner.links(source: "… jaminan keamanan …", target: "… guarantees of security …")
///
/// All occurrences of a segment are assigned at once, one to one, the best total score. Renderings are found in any inflection:
/// plural, possessive, of-genitive, hyphenated, British or American. Immutable and safe to share between threads.
public struct TermAligner: Sendable {
    public let termbase: Termbase
    public let languages: LanguagePair
    /// Finds the source terms.
    public let sourceRecognizer: TermRecognizer
    /// Finds the renderings.
    public let targetRecognizer: TermRecognizer
    /// By concept: the numbers of its source terms that other concepts have too, as other senses.
    let sourceTermsOf: [Int: [Int]]
    let facts: TermFacts
    /// Of the source language.
    let sourcePrepositions: HashedWords
    let sourceConjunctions: Set<String>

    /// Compiles `termbase` for both languages.
    public init(_ termbase: Termbase, languages: LanguagePair) {
        self.termbase = termbase
        self.languages = languages
        sourceRecognizer = TermRecognizer(termbase, language: languages.source)
        targetRecognizer = TermRecognizer(termbase, language: languages.target, smallTermsAreExact: false)
        facts = TermFacts(termbase)
        sourcePrepositions = HashedWords(sourceRecognizer.index.analyzer.prepositions)
        sourceConjunctions = Morphology.conjunctions(of: languages.source)
        sourceTermsOf = Self.ambiguousTerms(termbase, languages.source)
    }

    private static func ambiguousTerms(_ termbase: Termbase, _ language: LanguageTag) -> [Int: [Int]] {
        var conceptsOf: [String: Set<Int>] = [:]
        for (number, concept) in termbase.concepts.enumerated() {
            for term in concept.terms(in: language) { conceptsOf[FoldedKey.fold(term.text), default: []].insert(number) }
        }
        var termsOf: [Int: [Int]] = [:]
        for (number, concepts) in conceptsOf.values.filter({ $0.count > 1 }).enumerated() {
            for concept in concepts { termsOf[concept, default: []].append(number) }
        }
        return termsOf
    }

    /// Whether a concept shares a source term with others, as another sense.
    func hasSenses(_ concept: Int) -> Bool { !sourceTermsOf.isEmpty && sourceTermsOf[concept] != nil }

    /// Whether two concepts are senses of a source term that both have.
    func areSenses(_ first: Int, _ second: Int) -> Bool {
        guard first != second, let terms = sourceTermsOf[first], let others = sourceTermsOf[second] else { return false }
        return terms.contains { others.contains($0) }
    }

    /// Returns a link for every source occurrence, in the order of the source.
    public func links(source: String, target: String) -> [TermLink] {
        var session = AlignmentSession(self)
        return session.links(source: [UInt8](source.utf8), target: [UInt8](target.utf8))
    }
}
