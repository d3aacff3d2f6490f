import PadananKit
import PadananTestSupport
import Testing

/// Of several terms that a target span may be, the one it is closest to counts.
@Suite struct ClosestRenderingTests {
    private func status(_ table: String, _ source: String, _ target: String) throws -> [LinkStatus] {
        let aligner = TermAligner(try SmallGlossary.read(table), languages: .indonesianEnglish)
        return aligner.links(source: source, target: target).map(\.status)
    }

    @Test(arguments: [
        ("ceasefire", "cease-fire", "The cease-fire failed."), ("center", "centre", "The centre closed."),
        ("security guarantee", "guarantee of security", "They want guarantees of security."),
        ("election", "Election", "An Election is near."),
        ("data center", "data-centre", "The data-centre burned."),
    ]) func aForbiddenSpellingIsNoFormOfThePreferredOne(_ preferred: String, _ forbidden: String, _ target: String) throws {
        let table = "concept,id,en,en:forbidden\na,istilah itu,\(preferred),\(forbidden)\n"
        #expect(try status(table, "Ada istilah itu.", target) == [.forbidden])
    }

    @Test(arguments: ["The ceasefire failed.", "Ceasefires fail.", "The cease-fire failed.", "CEASEFIRE FAILS"])
    func whatTheGlossaryDoesNotForbidIsAForm(_ target: String) throws {
        #expect(try status("concept,id,en\na,gencatan senjata,ceasefire\n", "Gencatan senjata batal.", target) == [.preferred])
    }

    @Test func theTermItselfComesBeforeAnotherOrder() throws {
        let table = "concept,id,en\na,hukum internasional,international law\n"
        let aligner = TermAligner(try SmallGlossary.read(table), languages: .indonesianEnglish)
        let target = "The law of international trade differs; international law applies."
        let link = try #require(aligner.links(source: "Hukum internasional berlaku.", target: target).first)
        #expect(
            link.target.map { String(target.utf8[target.utf8.index(target.utf8.startIndex, offsetBy: $0.lowerBound)...].prefix(13)) ?? "" }
                == "international")
    }

    @Test func aRowOfRepeatedTermsIsLinkedInOrder() throws {
        let aligner = TermAligner(try SmallGlossary.read("concept,id,en\na,jaminan,guarantee\n"), languages: .indonesianEnglish)
        let links = aligner.links(source: String(repeating: "jaminan ", count: 200), target: String(repeating: "guarantee ", count: 200))
        #expect(links.map { $0.target?.lowerBound } == (0..<200).map { $0 * 10 })
    }

    /// Glossaries with thousands of senses of one word exist; they must not cost their square.
    @Test func tenThousandSensesOfOneTermAreCompiled() throws {
        let rows = (0..<10_000).map { "c\($0),jaminan keamanan,security \($0)\n" }.joined()
        #expect(try status("concept,id,en\n" + rows, "Ada jaminan keamanan.", "There is security 77.") == [.unlisted])
    }
}
