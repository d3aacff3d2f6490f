import PadananLanguage
import PadananModel
import PadananTerms
import Testing

/// A pair with all that the checks of marks must say about it: `rule: marked words`, in order.
struct MarkCase: Sendable, CustomTestStringConvertible {
    let source: String
    let target: String
    let findings: [String]

    init(_ source: String, _ target: String, _ findings: String...) {
        self.source = source
        self.target = target
        self.findings = findings
    }

    var testDescription: String { "\(source) | \(target)" }
}

/// All checks of marks run together, so that one defect is reported by one rule only.
@Suite struct MarkChecksTests {
    static let rules: Set<String> = [
        "empty-target", "punctuation", "quotes", "brackets", "whitespace", "tag-mismatch", "url-mismatch", "length-ratio",
    ]

    static let checker = Checker(CheckSetup(languages: .indonesianEnglish, aligner: nil), rules: rules)

    static func findings(_ source: InlineText, _ target: InlineText) -> [Finding] {
        var session = CheckSession(checker)
        let segment = CheckedSegment(
            id: "1", source: source, target: target, location: SourceLocation(file: "example.tsv", line: 1, column: 1))
        return session.inspect(segment).findings
    }

    static func described(_ source: InlineText, _ target: InlineText) -> [String] {
        findings(source, target).map { finding in
            let text = finding.target.map { String(decoding: Array(target.text.utf8)[$0], as: UTF8.self) }
            let other = finding.source.map { String(decoding: Array(source.text.utf8)[$0], as: UTF8.self) }
            return "\(finding.rule): \(text ?? other ?? "")"
        }
    }

    @Test(arguments: MarkCases.wrong + MarkCases.right)
    func caseIsJudgedByOneRule(_ item: MarkCase) {
        #expect(Self.described(InlineText(item.source), InlineText(item.target)) == item.findings)
    }

    @Test func rightCasesAreAtLeastAsManyAsWrongOnes() {
        #expect(MarkCases.right.allSatisfy { $0.findings.isEmpty } && MarkCases.wrong.allSatisfy { !$0.findings.isEmpty })
        #expect(MarkCases.right.count >= MarkCases.wrong.count)
    }

    @Test(arguments: MarkCases.right)
    func textIsRightBesideItself(_ item: MarkCase) {
        let same = Self.described(InlineText(item.target), InlineText(item.target))
        #expect(same.isEmpty)
    }
}
