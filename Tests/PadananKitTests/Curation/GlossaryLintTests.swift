import PadananKit
import Testing

/// `padanan glossary lint`: the examples of each rule, the laws of mending.
@Suite struct GlossaryLintTests {
    private func findings(_ table: String, _ rule: String? = nil) -> [LintFinding] {
        GlossaryLint(rules: rule.map { [$0] }).findings(in: [("t.csv", Array(table.utf8))]).findings
    }

    private func fixed(_ table: String) -> String {
        String(decoding: GlossaryLint().fixed([("t.csv", Array(table.utf8))])[0].bytes, as: UTF8.self)
    }

    @Test(arguments: GlossaryLint.rules.map(\.id)) func aRuleReportsItsWrongExamplesAndNotItsRightOnes(_ id: String) throws {
        let rule = try #require(GlossaryLint.rules.first { $0.id == id })
        #expect(!rule.wrong.isEmpty && !rule.right.isEmpty && !rule.summary.isEmpty && !rule.explanation.isEmpty)
        for table in rule.wrong { #expect(!findings(table, id).isEmpty, "\(table)") }
        for table in rule.right { #expect(findings(table, id).isEmpty, "\(table): \(findings(table, id))") }
    }

    @Test func idsAreUnique() {
        #expect(Set(GlossaryLint.rules.map(\.id)).count == GlossaryLint.rules.count)
        #expect(GlossaryLint.rules.count >= 25)
    }

    @Test func fixesLeaveNothingToFixAndAreIdempotent() {
        for table in GlossaryLint.rules.flatMap({ $0.wrong + $0.right }) {
            let once = fixed(table)
            #expect(findings(once).allSatisfy { $0.fix == nil }, "\(once)")
            #expect(fixed(once) == once)
        }
    }

    @Test func whatIsNotMendedKeepsItsBytes() {
        let table = "\u{FEFF}concept;id;en;note\r\n\r\nx;\"pakta\";pact;\"a \"\"quote\"\"\"\r\ny; damai ;\"peace\"\r\n"
        let mended = table.replacing("; damai ;", with: ";damai;")
        #expect(fixed(table) == mended)
        #expect(fixed(mended) == mended)
    }

    @Test func severalFixesOfACellAreAllMade() {
        #expect(
            fixed("concept,id,en\nx, jam\u{AD}inan\u{A0} keamanan,security guarantee")
                == "concept,id,en\nx,jaminan keamanan,security guarantee")
    }

    @Test func aFindingNamesFileLineAndColumnOfItsCell() throws {
        let finding = try #require(findings("concept,id,en\nx,pakta,pact\ny,damai,peace;", "trailing-punctuation").first)
        #expect(finding.location.description == "t.csv:3:9")
        #expect(finding.concept == "y")
    }

    @Test(arguments: ["kidnapping", "kidnapper", "hijacking"]) func aWordOfBothVarietiesIsNoMixture(_ word: String) {
        let mixed = findings("concept,id,en\na,pertahanan,defense\nb,warna,color\nc,penculikan,\(word)", "mixed-spelling")
        #expect(mixed.isEmpty)
    }

    @Test func entriesOfTwoFilesAreCompared() {
        let files = [("a.csv", Array("concept,id,en\nx,pakta,pact\n".utf8)), ("b.csv", Array("concept,id,en\nx,damai,peace\n".utf8))]
        #expect(GlossaryLint(rules: ["duplicate-id"]).findings(in: files).findings.map(\.location.file) == ["b.csv"])
    }

    @Test(arguments: ["", "concept", "concept,id,en\n\"", "concept,id,en\n,,\n|,|,|", "\u{0},\u{FFFD}\n(,[,)"])
    func hostileTablesAreLookedAt(_ table: String) {
        _ = findings(table)
        _ = fixed(table)
    }
}
