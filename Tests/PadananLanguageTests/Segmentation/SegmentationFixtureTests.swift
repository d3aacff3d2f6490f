import PadananFormats
import PadananTestSupport
import Testing

@testable import PadananLanguage

/// The cases of `Fixtures/segment`, written by someone who didn't know the rules.
@Suite struct SegmentationFixtureTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var id: String
        var language: String
        var isWrapped: Bool
        var text: [UInt8]
        var expected: [String]
        var testDescription: String { id }
    }

    /// Cases that our rules don't solve, and why.
    private static let knownFailures = [
        "sg-029": "a company's foreign form before its city looks like the end of a sentence before a capital",
        "sg-421": "a number and a heading in one pair of quotation marks",
        "sg-451": "initials before a word that is usually no name",
        "se-134": "U.S. before a name that isn't known as a company",
    ]

    private static func cases(_ file: String, _ language: String) throws -> [Case] {
        try Repository.jsonLines("Fixtures/segment/\(file).jsonl").map { record in
            guard let id = record["id"]?.string, let marked = record["text"]?.string else {
                throw FixtureError("a case without id or text")
            }
            let isWrapped = record["wrapped"] == .bool(true)
            guard case .array(let segments)? = record["segments"] else {
                return Case(
                    id: id, language: language, isWrapped: isWrapped, text: SegmentationText.plain(marked),
                    expected: SegmentationText.expected(marked))
            }
            return Case(
                id: id, language: language, isWrapped: isWrapped, text: Array(marked.utf8), expected: segments.compactMap(\.string))
        }
    }

    /// `Fixtures/segment/rules.jsonl`: where each rule acts, and where it must not.
    private static func rules() throws -> [(rule: String, language: String, yes: String, no: String)] {
        try Repository.jsonLines("Fixtures/segment/rules.jsonl").map { record in
            guard let rule = record["rule"]?.string, let language = record["language"]?.string, let yes = record["yes"]?.string,
                let no = record["no"]?.string
            else { throw FixtureError("a rule without its examples") }
            return (rule, language, yes, no)
        }
    }

    @Test func everyRuleActsWhereItShouldAndNowhereElse() throws {
        let rules = try Self.rules()
        for rule in rules {
            for example in [rule.yes, rule.no] {
                let found = SegmentationText.found(example, SegmentationText.segmenter(rule.language))
                #expect(found == SegmentationText.expected(example), "\(rule.rule)")
            }
        }
        #expect(Set(SegmentationRoles.named.keys).isSubset(of: rules.map(\.rule)), "every role of the lists has examples")
    }

    private func check(_ item: Case) {
        let segmenter = SegmentationText.segmenter(item.language)
        let found = SegmentationText.segments(of: item.text, isWrapped: item.isWrapped, segmenter)
        let texts = found.map { String(decoding: item.text[$0], as: UTF8.self) }
        if let reason = Self.knownFailures[item.id] {
            withKnownIssue(Comment(rawValue: reason)) { #expect(texts == item.expected, "\(item.id)") }
        } else {
            #expect(texts == item.expected, "\(item.id)")
        }
    }

    @Test(arguments: try cases("hard-id", "id")) func indonesianCasesAreCutAsMarked(_ item: Case) { check(item) }

    /// Written by the author of the rules.
    @Test(arguments: try cases("rules-id", "id") + cases("rules-en", "en")) func casesOfTheRulesAreCutAsMarked(_ item: Case) { check(item) }

    @Test(arguments: try cases("hard-en", "en")) func englishCasesAreCutAsMarked(_ item: Case) { check(item) }

    @Test(arguments: try cases("docs-id", "id")) func documentsAreCutAsMarked(_ item: Case) { check(item) }
}
