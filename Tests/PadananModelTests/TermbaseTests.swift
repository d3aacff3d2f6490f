import PadananModel
import Testing

@Suite struct TermbaseTests {
    @Test func acronymsInCapitalsAreCaseExactByDefault() {
        let concept = Concept(id: "nato", terms: [])
        let rule = { (text: String) in concept.effectiveCaseRule(for: Term(text, language: .indonesian)) }
        #expect(rule("NATO") == .exact)
        #expect(rule("UUD 1945") == .exact)
        #expect(rule("U.S.") == .exact)
        #expect(rule("PPh") == .any)
        #expect(rule("Barat") == .any)
        #expect(rule("A") == .any)
    }

    @Test func theConceptsOwnCaseRuleComesFirst() {
        let concept = Concept(id: "west", terms: [], caseRule: .exact)
        #expect(concept.effectiveCaseRule(for: Term("Barat", language: .indonesian)) == .exact)
    }

    @Test func mergingKeepsTheFirstOfTwoConceptsWithOneId() {
        var termbase = Termbase([Concept(id: "a", subject: "one", terms: [])])
        let rejected = termbase.merge(Termbase([Concept(id: "a", subject: "two", terms: []), Concept(id: "b", terms: [])]))
        #expect(termbase.concepts.map(\.id) == ["a", "b"])
        #expect(termbase.concepts[0].subject == "one")
        #expect(rejected.map(\.subject) == ["two"])
    }

    @Test func defectsReadAsEditorsLinkThem() {
        let defect = Defect(.error, "no target", at: SourceLocation(file: "a.csv", line: 3, column: 7))
        #expect(defect.description == "a.csv:3:7: error: no target")
        #expect(SourceLocation(file: "a.csv").description == "a.csv")
    }
}
