import PadananKit
import PadananTestSupport
import Testing

/// `padanan explain`, and docs/checks.md, which it writes.
@Suite struct ExplainCommandTests {
    @Test func documentationIsWhatTheProgramExplains() throws {
        let result = try Program.run(["explain", "all", "--format", "markdown"])
        #expect(result.code == 0)
        #expect(try Repository.text("docs/checks.md") == result.output, "docs/checks.md is out of date; run `make generate`")
    }

    @Test(arguments: CheckCatalog.rules.map(\.id))
    func everyRuleHasAPageWithItsExamples(_ rule: String) throws {
        let result = try Program.run(["explain", rule])
        #expect(result.code == 0)
        #expect(result.output.hasPrefix("\(rule) ("))
        let found = try #require(CheckCatalog.rule(rule))
        for example in found.examples where !example.pairs[0].source.isEmpty {
            #expect(result.output.contains(example.pairs[0].source.prefix(12)))
        }
    }

    @Test func groupsAreExplainedRuleByRule() throws {
        let output = try Program.run(["explain", "numbers"]).output
        let rules = CheckCatalog.rules.filter { $0.group == .numbers }
        #expect(rules.count == 4)
        for rule in rules { #expect(output.contains("\(rule.id) (numbers, ")) }
    }

    @Test func unknownRuleIsAnErrorWithASuggestion() throws {
        let result = try Program.run(["explain", "term-mising"])
        #expect(result.code == 2)
        #expect(result.errors.contains("there is no rule or group “term-mising” (did you mean “term-missing”?)"))
        #expect(try Program.run(["explain"]).code == 2)
    }
}
