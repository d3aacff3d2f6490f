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
    /// By concept: those that share a source term with it, other senses.
    let siblings: [Int: Set<Int>]

    /// Compiles `termbase` for both languages.
    public init(_ termbase: Termbase, languages: LanguagePair) {
        self.termbase = termbase
        self.languages = languages
        sourceRecognizer = TermRecognizer(termbase, language: languages.source)
        targetRecognizer = TermRecognizer(termbase, language: languages.target)
        siblings = Self.siblings(termbase, languages.source)
    }

    private static func siblings(_ termbase: Termbase, _ language: LanguageTag) -> [Int: Set<Int>] {
        var byTerm: [String: Set<Int>] = [:]
        for (number, concept) in termbase.concepts.enumerated() {
            for term in concept.terms(in: language) { byTerm[FoldedKey.fold(term.text), default: []].insert(number) }
        }
        var siblings: [Int: Set<Int>] = [:]
        for concepts in byTerm.values where concepts.count > 1 {
            for concept in concepts { siblings[concept, default: []].formUnion(concepts.subtracting([concept])) }
        }
        return siblings
    }

    /// Returns a link for every source occurrence, in the order of the source.
    public func links(source: String, target: String) -> [TermLink] {
        var session = AlignmentSession(self)
        return session.links(source: [UInt8](source.utf8), target: [UInt8](target.utf8))
    }
}
