import PadananLanguage
import PadananModel
import PadananTerms
import Testing

/// The examples that the documentation shows are what the checks do.
@Suite struct CheckExampleTests {
    static let cases: [ExampleCase] = CheckCatalog.rules.flatMap { rule in
        rule.examples.enumerated().map { ExampleCase(rule: rule.id, number: $0.offset + 1, example: $0.element) }
    }

    @Test(arguments: cases)
    func exampleIsJudgedAsTheDocumentationSays(_ item: ExampleCase) {
        let example = item.example
        let languages = LanguagePair.indonesianEnglish
        let aligner = example.concepts.isEmpty ? nil : TermAligner(Termbase(example.concepts), languages: languages)
        let checker = Checker(CheckSetup(languages: languages, aligner: aligner), rules: [item.rule])
        #expect(marks(example, checker) == example.marks)
    }

    @Test(arguments: CheckCatalog.rules)
    func ruleHasRightAndWrongExamplesAndAPage(_ rule: CheckRule) {
        #expect(rule.examples.contains { $0.marks.isEmpty })
        #expect(rule.examples.contains { !$0.marks.isEmpty })
        #expect(rule.summary.hasSuffix(".") && !rule.explanation.isEmpty)
        #expect(rule.id.utf8.allSatisfy { ($0 >= 0x61 && $0 <= 0x7A) || $0 == 0x2D })
    }

    /// The words that the findings mark.
    private func marks(_ example: CheckExample, _ checker: Checker) -> [String] {
        var session = CheckSession(checker)
        var collectors = checker.consistencyChecks.map { ConsistencyCollector($0) }
        var placed: [PlacedFinding] = []
        for (index, pair) in example.pairs.enumerated() {
            let segment = CheckedSegment(
                id: String(index + 1), source: InlineText(pair.source), target: InlineText(pair.target),
                location: SourceLocation(file: "example.tsv", line: index + 1, column: 1))
            let inspection = session.inspect(segment)
            placed += inspection.findings.map { PlacedFinding(segment: segment, finding: $0) }
            for (number, observations) in inspection.observations.enumerated() { collectors[number].add(observations, of: segment) }
        }
        placed += collectors.flatMap { $0.findings() }
        return placed.map { mark($0) }
    }

    private func mark(_ placed: PlacedFinding) -> String {
        let (finding, segment) = (placed.finding, placed.segment)
        if let target = finding.target { return String(decoding: Array(segment.target.text.utf8)[target], as: UTF8.self) }
        if let source = finding.source { return String(decoding: Array(segment.source.text.utf8)[source], as: UTF8.self) }
        return ""
    }
}

/// An example of a rule.
struct ExampleCase: Sendable, CustomTestStringConvertible {
    let rule: String
    let number: Int
    let example: CheckExample

    var testDescription: String { "\(rule) \(number)" }
}
