import PadananModel

/// Reports a term of the glossary that nothing in the translation renders as the glossary wants it: left out, left untranslated, or rendered
/// by words of the translator's own.
struct TermMissingCheck: Check {
    static let needs: CheckNeeds = .links
    static let rule = CheckRule(
        id: "term-missing", group: .terms,
        summary: "A glossary term has no rendering that the glossary approves.",
        explanation: """
            Readers follow a subject by its terms. A *jaminan keamanan* that is once a security guarantee and then a security promise looks like two \
            things; a term left out, or left in Indonesian, is lost on them.

            Each occurrence of a term is linked to words of its own in the translation, in any inflection: plural, possessive, *of*-genitive, hyphenated, \
            in British or American spelling. Where two occurrences share one rendering, the second is reported.

            Not reported on purpose: a second mention that English replaces by a pronoun (*it*, *those in Korea*, *the second*), by the head of the term \
            (*the guarantees*) or by a plural for both (*the first and second defendants*); a full form with its acronym in brackets that is rendered once; \
            a segment without a translation (`empty-target`) or equal to its source (`untranslated`).

            Write one of the approved renderings, or add the rendering that stands there to the glossary as an admitted term. A concept that is not worth \
            checking can be excepted in the configuration.
            """,
        examples: TermExamples.missing)

    private let judge: TermJudge

    init?(_ setup: CheckSetup) {
        guard let judge = TermJudge(setup, for: .missing) else { return nil }
        self.judge = judge
    }

    func inspect(_ reading: PairReading, _ findings: inout [Finding]) {
        judge.inspect(reading, &findings) { finding(message($0)) }
    }
}

extension TermMissingCheck {
    private func message(_ mention: TermMention) -> String {
        guard let target = mention.target else { return "“\(mention.source)” is not rendered as “\(mention.best.text)”" }
        if FoldedText.areEqual(target, mention.source) || FoldedText.areEqual(target, mention.sourceTerm.text) {
            return "“\(target)” is left untranslated, write “\(mention.best.text)”"
        }
        return "“\(mention.source)” is rendered as “\(target)”, not as “\(mention.best.text)”"
    }
}
