import PadananModel

/// Reports a name that must stay as it is and doesn't: translated, misspelt or left out.
struct DoNotTranslateCheck: Check {
    static let needs: CheckNeeds = .links
    static let rule = CheckRule(
        id: "do-not-translate", group: .terms, severity: .error,
        summary: "A name that must stay verbatim is translated, misspelt or missing.",
        explanation: """
            Names of newspapers, companies and movements are the same in every language: *Sinar Harapan* is no “Ray of Hope”. The glossary marks them with \
            `translate: no`.

            The name may take a possessive or an article. A word that only looks like the name (*antara*, “between”) is no occurrence of it, since such \
            entries are matched by their capitals.

            Write the name as it stands in the source.
            """,
        examples: TermExamples.verbatim)

    private let judge: TermJudge

    init?(_ setup: CheckSetup) {
        guard let judge = TermJudge(setup, for: .notVerbatim) else { return nil }
        self.judge = judge
    }

    func inspect(_ reading: PairReading, _ findings: inout [Finding]) {
        judge.inspect(reading, &findings) { finding(message($0)) }
    }
}

extension DoNotTranslateCheck {
    private func message(_ mention: TermMention) -> String {
        guard let target = mention.target else { return "“\(mention.best.text)” must stay as it is, and is missing" }
        return "“\(mention.best.text)” must stay as it is, not “\(target)”"
    }
}
