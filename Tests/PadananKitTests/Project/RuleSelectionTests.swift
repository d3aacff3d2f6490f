import PadananModel
import Testing

@testable import PadananKit

@Suite struct RuleSelectionTests {
    private static func selection(_ layers: RuleLayer...) -> RuleSelection { RuleSelection(SampleRules.all, layers: layers) }

    private static func ids(_ layers: RuleLayer...) -> [String] { RuleSelection(SampleRules.all, layers: layers).allRules.map(\.id) }

    private static func pattern(_ text: String) throws -> [GlobPattern] { [try GlobPattern(text, scope: .project)] }

    @Test func withoutSettingsEveryRuleRunsWithItsOwnSeverity() {
        #expect(Self.ids() == SampleRules.all.map(\.id))
        #expect(Self.selection().severity(of: "term-missing", path: "a.xlf") == .error)
        #expect(Self.selection().severity(of: "length-ratio", path: "a.xlf") == .info)
        #expect(Self.selection().severity(of: "no-such-rule", path: "a.xlf") == nil)
    }

    @Test(arguments: [
        (RuleLayer(select: ["terms"]), ["term-missing", "term-forbidden"]), (RuleLayer(select: ["quotes"]), ["quotes"]),
        (RuleLayer(select: ["numbers", "quotes"]), ["number-format", "quotes"]),
        (RuleLayer(ignore: ["text", "consistency", "numbers"]), ["term-missing", "term-forbidden"]), (RuleLayer(ignore: ["all"]), []),
        (RuleLayer(select: ["terms"], ignore: ["term-missing"]), ["term-forbidden"]),
        (RuleLayer(select: ["term-missing"], ignore: ["terms"]), ["term-missing"]), (RuleLayer(select: ["quotes"], ignore: ["quotes"]), []),
        (RuleLayer(select: ["quotes"], severity: [RuleSeverity("quotes", .off)]), []),
        (
            RuleLayer(select: ["all"], ignore: ["terms"], severity: [RuleSeverity("text", .off), RuleSeverity("quotes", .info)]),
            [
                "number-format", "quotes", "term-inconsistent",
            ]
        ),
    ])
    func oneLayerChooses(_ layer: RuleLayer, _ expected: [String]) {
        #expect(RuleSelection(SampleRules.all, layers: [layer]).allRules.map(\.id) == expected)
    }

    @Test func aRulesOwnIdBeatsItsGroupInSeverity() {
        let layer = RuleLayer(severity: [RuleSeverity("quotes", .error), RuleSeverity("text", .info)])
        #expect(Self.selection(layer).severity(of: "quotes", path: "") == .error)
        #expect(Self.selection(layer).severity(of: "brackets", path: "") == .info)
        #expect(Self.selection(layer).severity(of: "number-format", path: "") == .warning)
    }

    @Test func laterLayersWinForTheirPaths() throws {
        let drafts = try RuleLayer(patterns: Self.pattern("drafts"), ignore: ["text"], severity: [RuleSeverity("term-missing", .warning)])
        let final = try RuleLayer(patterns: Self.pattern("final.xlf"), select: ["quotes"])
        let selection = Self.selection(RuleLayer(select: ["quotes", "terms"]), drafts, final)
        #expect(selection.severities(for: "a.xlf") == ["quotes": .warning, "term-missing": .error, "term-forbidden": .error])
        #expect(selection.severities(for: "drafts/a.xlf") == ["term-missing": .warning, "term-forbidden": .error])
        #expect(selection.severities(for: "drafts/final.xlf") == ["quotes": .warning])
    }

    @Test func aGroupOfALaterLayerDoesNotUndoAnEarlierId() throws {
        let later = try RuleLayer(patterns: Self.pattern("a.xlf"), select: ["text"], severity: [RuleSeverity("text", .error)])
        let selection = Self.selection(RuleLayer(ignore: ["quotes"], severity: [RuleSeverity("length-ratio", .info)]), later)
        #expect(selection.severities(for: "a.xlf") == ["length-ratio": .info, "brackets": .error])
        let off = try RuleLayer(patterns: Self.pattern("a.xlf"), severity: [RuleSeverity("text", .off)])
        #expect(Self.selection(RuleLayer(severity: [RuleSeverity("quotes", .error)]), off).severity(of: "quotes", path: "a.xlf") == nil)
    }

    @Test func aRuleThatOnlySomePathsTurnOnMustRun() throws {
        let on = try RuleLayer(patterns: Self.pattern("final"), select: ["all"], severity: [RuleSeverity("quotes", .error)])
        let selection = Self.selection(RuleLayer(select: ["terms"], severity: [RuleSeverity("brackets", .off)]), on)
        #expect(selection.allRules.map(\.id) == SampleRules.all.map(\.id).filter { $0 != "brackets" })
        #expect(selection.allRules.first { $0.id == "quotes" }?.severity == .error)
        #expect(selection.severity(of: "quotes", path: "draft.xlf") == nil)
    }

    /// The law that the runner relies on: what runs on a path is among all rules.
    @Test(arguments: ["a.xlf", "drafts/a.xlf", "final/a.xlf", "drafts/final/a.xlf"])
    func whatRunsAnywhereIsAmongAllRules(_ path: String) throws {
        let choices = ["all", "text", "quotes", "terms"]
        for (first, second) in choices.flatMap({ one in choices.map { (one, $0) } }) {
            let drafts = try RuleLayer(patterns: Self.pattern("drafts"), select: [first], ignore: [second])
            let final = try RuleLayer(patterns: Self.pattern("final"), select: [second], severity: [RuleSeverity(first, .off)])
            let selection = Self.selection(RuleLayer(ignore: [first]), drafts, final)
            #expect(Set(selection.rules(for: path).map(\.id)).isSubset(of: selection.allRules.map(\.id)))
        }
    }

    @Test func unknownNamesAreHelpedAlong() {
        let vocabulary = RuleVocabulary(SampleRules.all)
        let groups = "; the groups are terms, numbers, text, consistency"
        #expect(
            vocabulary.problem(with: "term-mising") == "there is no rule or group “term-mising” (did you mean “term-missing”?)" + groups)
        #expect(vocabulary.problem(with: "Text") == "there is no rule or group “Text” (did you mean “text”?)" + groups)
        #expect(vocabulary.problem(with: "xyzzy") == "there is no rule or group “xyzzy”" + groups)
        #expect(vocabulary.names.allSatisfy { vocabulary.problem(with: $0) == nil })
    }

    @Test(
        arguments: zip(
            FailureThreshold.allCases, [[true, true, true], [false, true, true], [false, false, true], [false, false, false]]))
    func aRunFailsFromItsThresholdOn(_ threshold: FailureThreshold, _ expected: [Bool]) {
        #expect(FindingSeverity.allCases.map(threshold.isReached) == expected)
    }
}
