import PadananKit
import Testing

@Suite struct FindingFingerprintTests {
    private func segment(_ target: String, line: Int) -> CheckedSegment {
        CheckedSegment(
            id: "1", source: "Rusia menuntut jaminan.", target: InlineText(target),
            location: SourceLocation(file: "a.tsv", line: line))
    }

    private let finding = Finding("term-missing", .warning, "message", concept: "guarantee", source: 15..<22)

    @Test func fingerprintDoesNotDependOnThePlaceInTheFile() {
        let first = FindingFingerprint.of(finding, in: segment("Russia demands it.", line: 3))
        #expect(first == FindingFingerprint.of(finding, in: segment("Russia demands it.", line: 90)))
        #expect(first.utf8.count == 16)
    }

    @Test func fingerprintChangesWithTheTextTheRuleAndTheConcept() {
        let segment = segment("Russia demands it.", line: 3)
        var other = finding
        other.concept = "security-guarantee"
        var rule = finding
        rule.rule = "term-forbidden"
        let prints = [
            FindingFingerprint.of(finding, in: segment), FindingFingerprint.of(other, in: segment),
            FindingFingerprint.of(rule, in: segment),
            FindingFingerprint.of(finding, in: self.segment("Russia wants it.", line: 3)),
        ]
        #expect(Set(prints).count == 4)
    }
}
