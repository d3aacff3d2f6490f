import PadananLanguage
import PadananModel

/// Links each occurrence of a glossary term in a source text to the words of the translation that render it.
///
///     let aligner = TermAligner(termbase, languages: .indonesianEnglish)
///     let links = aligner.links(source: "… jaminan keamanan …", target: "… guarantees of security …")
///
/// All occurrences of a segment are assigned at once, one to one, the best total score. Renderings are found in any inflection:
/// plural, possessive, of-genitive, hyphenated, British or American. Immutable and safe to share between threads.
public final class TermAligner: Sendable {
    public let termbase: Termbase
    public let languages: LanguagePair
    /// Finds the source terms.
    public let sourceRecognizer: TermRecognizer
    /// Finds the renderings.
    public let targetRecognizer: TermRecognizer
    /// By concept: the numbers of its source terms that other concepts have too, as other senses; empty when no concept has any.
    private let sharedTerms: [[Int]]
    let facts: TermFacts
    /// What weaker evidence looks for, by concept.
    let renderingForms = RenderingFormsStores.store()
    /// Of the source language.
    let sourcePrepositions: HashedWords
    let sourceConjunctions: Set<String>

    /// One of the two languages.
    public enum Side: Sendable, Hashable, CaseIterable {
        case source, target
    }

    /// Compiles `termbase` for both languages.
    public convenience init(_ termbase: Termbase, languages: LanguagePair) {
        self.init(
            termbase, languages: languages, source: Self.recognizer(of: .source, termbase, languages),
            target: Self.recognizer(of: .target, termbase, languages))
    }

    /// Compiles `termbase` for one side: most of the work of making an aligner, which a thread of its own can do for each.
    public static func recognizer(of side: Side, _ termbase: Termbase, _ languages: LanguagePair) -> TermRecognizer {
        switch side {
        case .source: TermRecognizer(termbase, language: languages.source)
        case .target: TermRecognizer(termbase, language: languages.target, smallTermsAreExact: false)
        }
    }

    /// Makes an aligner of what `recognizer(of:_:_:)` gave for the same glossary and languages.
    public init(_ termbase: Termbase, languages: LanguagePair, source: TermRecognizer, target: TermRecognizer) {
        self.termbase = termbase
        self.languages = languages
        sourceRecognizer = source
        targetRecognizer = target
        facts = TermFacts(termbase)
        sourcePrepositions = HashedWords(sourceRecognizer.index.analyzer.prepositions)
        sourceConjunctions = Morphology.conjunctions(of: languages.source)
        sharedTerms = Self.sharedTerms(termbase, languages.source)
    }

    private static func sharedTerms(_ termbase: Termbase, _ language: LanguageTag) -> [[Int]] {
        // Most terms are of one concept: sets are made for the others only.
        var firstConcept: [String: Int] = [:]
        firstConcept.reserveCapacity(termbase.concepts.count * 2)
        var conceptsOf: [String: Set<Int>] = [:]
        for (number, concept) in termbase.concepts.enumerated() {
            for term in concept.terms where term.language.isSameLanguage(as: language) {
                let key = FoldedKey.fold(term.text)
                let first = firstConcept[key]
                if first == nil { firstConcept[key] = number }
                if let first, first != number { conceptsOf[key, default: [first]].insert(number) }
            }
        }
        guard !conceptsOf.isEmpty else { return [] }
        var termsOf = [[Int]](repeating: [], count: termbase.concepts.count)
        for (number, concepts) in conceptsOf.values.enumerated() {
            for concept in concepts { termsOf[concept].append(number) }
        }
        return termsOf
    }

    /// The numbers of a concept's source terms that other concepts have too, as other senses.
    func sharedTerms(of concept: Int) -> [Int] { sharedTerms.isEmpty ? [] : sharedTerms[concept] }

    /// Whether a concept shares a source term with others, as another sense.
    func hasSenses(_ concept: Int) -> Bool { !sharedTerms.isEmpty && !sharedTerms[concept].isEmpty }

    /// Whether two concepts are senses of a source term that both have.
    func areSenses(_ first: Int, _ second: Int) -> Bool {
        guard first != second, hasSenses(first), hasSenses(second) else { return false }
        return sharedTerms[first].contains { sharedTerms[second].contains($0) }
    }

    /// Returns a link for every source occurrence, in the order of the source.
    public func links(source: String, target: String) -> [TermLink] {
        var session = AlignmentSession(self)
        return session.links(source: [UInt8](source.utf8), target: [UInt8](target.utf8))
    }
}
