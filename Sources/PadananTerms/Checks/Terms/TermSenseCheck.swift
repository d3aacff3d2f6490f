import PadananModel

/// Reports a term with several senses that is rendered in another sense than the one that holds: `flower` for the *bunga* of a bank.
struct TermSenseCheck: Check {
    static let needs: CheckNeeds = .links
    static let rule = CheckRule(
        id: "term-sense", group: .terms,
        summary: "A term with several senses is rendered in the wrong one.",
        explanation: """
            One word, several concepts: *bunga* is a flower, and at a bank it is interest; the *menteri luar negeri* of the United States is the Secretary of \
            State. The glossary tells the senses apart by words nearby (`when: near: …`); a sense whose condition holds outranks the one without a \
            condition.

            Reported when the target has the rendering of another sense, and none of the right one. Where a rendering belongs to both senses nothing is \
            reported.

            If the finding is wrong, the condition of the sense is too narrow or too wide: amend the column `when` of the entry that the note names.
            """,
        examples: TermExamples.sense)

    private let judge: TermJudge

    init?(_ setup: CheckSetup) {
        guard let judge = TermJudge(setup, for: .otherSense) else { return nil }
        self.judge = judge
    }

    func inspect(_ reading: PairReading, _ findings: inout [Finding]) {
        judge.inspect(reading, &findings) { finding(message($0)) }
    }
}

extension TermSenseCheck {
    private func message(_ mention: TermMention) -> String {
        "“\(mention.target ?? "")” is another sense of “\(mention.source)”, write “\(mention.best.text)” here"
    }
}
