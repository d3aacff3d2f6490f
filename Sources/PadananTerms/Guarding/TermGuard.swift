import PadananLanguage
import PadananModel

/// Sees to it that a translation has the renderings of a glossary: says which terms a source has, and afterwards what became of each.
///
///     let termGuard = TermGuard(aligner)
///     var session = termGuard.session()                      // one for each thread
///     let terms = session.terms(in: source)
///     let verified = session.verify(source: source, target: answer)
///
/// Built once, immutable and safe to share between threads.
public struct TermGuard: Sendable {
    public let aligner: TermAligner
    let checker: Checker
    let sourcePlurals: SourcePlurals
    private let inflector: (any TermInflecting)?

    /// The rules that verify an occurrence.
    static let rules: Set<String> = [
        TermMissingCheck.rule.id, TermForbiddenCheck.rule.id, TermDeprecatedCheck.rule.id, TermSenseCheck.rule.id,
        DoNotTranslateCheck.rule.id,
    ]

    public init(_ aligner: TermAligner, ignoring concepts: Set<String> = []) {
        self.aligner = aligner
        var options = CheckOptions()
        options.ignoredConcepts = concepts
        checker = Checker(CheckSetup(languages: aligner.languages, aligner: aligner, options: options), rules: Self.rules)
        sourcePlurals = SourcePlurals(aligner.languages.source)
        inflector = Morphology.inflector(for: aligner.languages.target)
    }

    /// The working memory of one thread.
    public func session() -> GuardSession { GuardSession(self) }

    /// What puts renderings in the place of marks.
    public var restorer: TermRestorer { TermRestorer(aligner.languages.target) }

    /// Whether a sense of the glossary depends on words elsewhere in the document, so that sessions are to be told of them.
    public var readsDocumentConditions: Bool { aligner.sourceRecognizer.hasDocumentConditions }

    /// An occurrence with the rendering it is to have.
    func guarded(_ match: TermMatch, in source: TokenizedText) -> GuardedTerm {
        let concept = aligner.termbase.concepts[match.concept]
        let term = concept.terms[match.term]
        let rendering = concept.isVerbatim ? term : Self.rendering(of: term, in: concept, aligner.languages.target) ?? term
        return GuardedTerm(
            match: match, concept: concept.id, term: term.text, rendering: rendering.text,
            partOfSpeech: concept.effectivePartOfSpeech(for: rendering), isVerbatim: concept.isVerbatim,
            isPlural: sourcePlurals.isPlural(match, of: term.text, in: source))
    }

    /// The preferred rendering; of an abbreviation an abbreviation, where there is one that is approved.
    private static func rendering(of term: Term, in concept: Concept, _ language: LanguageTag) -> Term? {
        let approved = concept.terms(in: language).filter(\.status.isApproved)
        if term.type.isShortened, let short = approved.first(where: \.type.isShortened) { return short }
        return approved.first { !$0.type.isShortened } ?? approved.first
    }
}
