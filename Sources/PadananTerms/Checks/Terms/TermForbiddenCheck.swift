import PadananModel

/// Reports a rendering that the glossary forbids: `safety guarantee` for *jaminan keamanan*.
struct TermForbiddenCheck: Check {
    static let needs: CheckNeeds = .links
    static let rule = CheckRule(
        id: "term-forbidden", group: .terms, severity: .error,
        summary: "A glossary term is rendered by a term that the glossary forbids.",
        explanation: """
            A forbidden term is in the glossary because somebody wrote it and it was wrong: a false friend, a word-for-word translation, the name of another \
            body. It is recognised in every inflection.

            Only where the forbidden words render the term: *safety* is fine beside *keselamatan* though it is forbidden for *keamanan*, and so is a \
            forbidden word that stands elsewhere while the term has an approved rendering.

            The suggestion puts the preferred term in its place, with its number, possessive, tense, capitals and article; `--fix` applies it where the \
            form is certain.
            """,
        examples: TermExamples.forbidden)

    private let judge: TermJudge

    init?(_ setup: CheckSetup) {
        guard let judge = TermJudge(setup, for: .forbidden) else { return nil }
        self.judge = judge
    }

    func inspect(_ reading: PairReading, _ findings: inout [Finding]) {
        judge.inspect(reading, &findings) { finding(message($0)) }
    }
}

extension TermForbiddenCheck {
    private func message(_ mention: TermMention) -> String {
        "“\(mention.target ?? "")” is forbidden for “\(mention.source)”, write “\(mention.best.text)”"
    }
}
