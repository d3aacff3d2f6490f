import PadananKit
import PadananTestSupport
import Testing

@testable import PadananTerms

/// Which target words render which source occurrence.
@Suite struct LinkAssignmentTests {
    private static let aligner = Result {
        TermAligner(
            try SmallGlossary.read(
                """
                concept,id,id:abbreviation,en,en:admitted,en:abbreviation,en:deprecated,en:forbidden,pos
                guarantee,jaminan,,guarantee,assurance,,,,noun
                warranty,garansi,,warranty,guarantee,,,,noun
                protection,perlindungan,,protection,legal protection,,shielding,patronage,noun
                nato,Pakta Pertahanan Atlantik Utara,NATO,North Atlantic Treaty Organization,,NATO,,,proper
                witness,saksi,,witness,,,,,noun
                """), languages: .indonesianEnglish)
    }

    /// `surface → rendering (status)` of each link.
    private func links(_ source: String, _ target: String) throws -> [String] {
        let (sourceBytes, targetBytes) = ([UInt8](source.utf8), [UInt8](target.utf8))
        return try Self.aligner.get().links(source: source, target: target).map { link in
            let left = String(decoding: sourceBytes[link.source.range], as: UTF8.self)
            let right = link.target.map { String(decoding: targetBytes[$0], as: UTF8.self) } ?? "—"
            return "\(left) → \(right) (\(link.status))"
        }
    }

    @Test func theBestTotalBeatsTheBestSingleLink() throws {
        // “guarantee” is the preferred rendering of jaminan and the only one here of garansi.
        let found = try links("Ada jaminan dan garansi.", "There is an assurance and a guarantee.")
        #expect(found == ["jaminan → assurance (admitted)", "garansi → guarantee (admitted)"])
    }

    @Test func withoutARivalThePreferredRenderingIsTaken() throws {
        let found = try links("Ada jaminan di sini.", "There is an assurance and a guarantee.")
        #expect(found == ["jaminan → guarantee (preferred)"])
    }

    @Test func aRenderingIsUsedOnce() throws {
        let found = try links("Saksi datang. Hakim bertanya. Saksi pergi.", "The witness came and, after questions, left.")
        #expect(found == ["Saksi → witness (preferred)", "Saksi → — (missing)"])
    }

    @Test func repeatedTermsKeepTheirOrder() throws {
        let source = "Saksi datang, hakim bertanya, saksi pergi."
        let links = try Self.aligner.get().links(source: source, target: "One witness came, the judge asked, the witness left.")
        let starts = links.compactMap(\.target?.lowerBound)
        #expect(starts.count == 2)
        #expect(starts == starts.sorted())
    }

    @Test func aLongerRenderingBeatsTheShorterInside() throws {
        let found = try links("Ia minta perlindungan.", "She asked for legal protection.")
        #expect(found == ["perlindungan → legal protection (admitted)"])
    }

    @Test func fullFormAndAcronymAreLinkedEachToItsOwn() throws {
        let source = "Pakta Pertahanan Atlantik Utara (NATO) bersidang."
        let expected = [
            "Pakta Pertahanan Atlantik Utara → North Atlantic Treaty Organization (preferred)", "NATO → NATO (admitted)",
        ]
        #expect(try links(source, "The North Atlantic Treaty Organization (NATO) met.") == expected)
        #expect(try links(source, "NATO (the North Atlantic Treaty Organization) met.") == expected)
    }

    @Test func anApprovedRenderingBeatsAForbiddenOneThatIsNearer() throws {
        let found = try links("Perlindungan itu datang terlambat.", "Patronage came late, and so did protection.")
        #expect(found == ["Perlindungan → protection (preferred)"])
    }

    @Test(arguments: [
        ("Under the shielding of law.", "shielding", "deprecated"), ("Under the patronage of law.", "patronage", "forbidden"),
        ("Under the perlindungan of law.", "perlindungan", "unlisted"), ("Under nothing at all.", "—", "missing"),
    ])
    func otherRenderingsHaveTheirStatus(_ target: String, _ rendering: String, _ status: String) throws {
        #expect(try links("Di bawah perlindungan hukum.", target) == ["perlindungan → \(rendering) (\(status))"])
    }

    @Test func aSourceWithoutTermsHasNoLinks() throws {
        #expect(try links("Hujan turun.", "A guarantee of legal protection.") == [])
        #expect(try links("", "") == [])
    }

    // MARK: Laws

    @Test(arguments: try AlignmentCase.read("Fixtures/align/cases.jsonl"))
    func linksObeyTheLaws(_ example: AlignmentCase) throws {
        let aligner = TermAligner(try Repository.glossary("Fixtures/align/glossary.csv"), languages: .indonesianEnglish)
        let links = aligner.links(source: example.source.text, target: example.target.text)
        #expect(links.map(\.source) == aligner.sourceRecognizer.matches(in: example.source.text))
        #expect(links.allSatisfy { ($0.target == nil) == ($0.status == .missing) })
        #expect(links.allSatisfy { (0...1).contains($0.confidence) })
        let targets = links.compactMap(\.target).sorted { $0.lowerBound < $1.lowerBound }
        #expect(zip(targets, targets.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound }, "a target span is used twice")
        #expect(MatchLaws.areOnScalarBoundaries(targets, in: [UInt8](example.target.text.utf8)))
    }

    @Test(arguments: UInt64(0)..<200)
    func theAssignmentIsAsGoodAsTryingEverything(_ seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let occurrences = Int.random(in: 1...4, using: &random)
        let candidates = (0..<Int.random(in: 0...8, using: &random)).map { _ in
            let start = Int.random(in: 0..<12, using: &random)
            return LinkCandidate(
                source: Int.random(in: 0..<occurrences, using: &random), target: start..<start + Int.random(in: 1...5, using: &random),
                rendering: nil, status: .preferred, score: Double.random(in: -0.2...1.1, using: &random))
        }
        let chosen = LinkAssignment(candidates, occurrences: occurrences).solve()
        let spans = chosen.compactMap { $0.map { candidates[$0].target } }.sorted { $0.lowerBound < $1.lowerBound }
        #expect(zip(spans, spans.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound })
        #expect(chosen.indices.allSatisfy { place in chosen[place].map { candidates[$0].source == place } ?? true })
        let total = chosen.compactMap { $0.map { candidates[$0].score } }.reduce(0, +)
        #expect(abs(total - bestTotal(candidates, occurrences)) < 1e-9)
    }

    /// The best sum of scores, by trying every choice.
    private func bestTotal(_ candidates: [LinkCandidate], _ occurrences: Int, taken: [TextRange] = []) -> Double {
        guard occurrences > 0 else { return 0 }
        let own = candidates.filter { $0.source == occurrences - 1 && !taken.contains(where: $0.target.overlaps) }
        let choices = own.map { $0.score + bestTotal(candidates, occurrences - 1, taken: taken + [$0.target]) }
        return max(bestTotal(candidates, occurrences - 1, taken: taken), choices.max() ?? -.infinity)
    }
}
