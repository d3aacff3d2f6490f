import PadananModel

/// Reports a rendering that the glossary has given up: `World Court` for *Mahkamah Internasional*.
struct TermDeprecatedCheck: Check {
    static let needs: CheckNeeds = .links
    static let rule = CheckRule(
        id: "term-deprecated", group: .terms,
        summary: "A glossary term is rendered by a term that should no longer be used.",
        explanation: """
            A deprecated term was right once, or is right elsewhere; new texts use the preferred one, so that a reader meets one name for one thing.

            Reported only where the deprecated words render the term, in every inflection; quotations and official names of their own are not known to the \
            checker and can be excepted.

            The suggestion puts the preferred term in its place, inflected and capitalised like it; `--fix` applies it where the form is certain.
            """,
        examples: TermExamples.deprecated)

    private let judge: TermJudge

    init?(_ setup: CheckSetup) {
        guard let judge = TermJudge(setup, for: .deprecated) else { return nil }
        self.judge = judge
    }

    func inspect(_ reading: PairReading, _ findings: inout [Finding]) {
        judge.inspect(reading, &findings) { finding(message($0)) }
    }
}

extension TermDeprecatedCheck {
    private func message(_ mention: TermMention) -> String {
        "“\(mention.target ?? "")” is deprecated for “\(mention.source)”, write “\(mention.best.text)”"
    }
}
