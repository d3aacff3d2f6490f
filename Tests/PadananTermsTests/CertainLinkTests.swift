import PadananModel
import Testing

@testable import PadananTerms

/// Links that are settled without a search are those that the search finds.
@Suite struct CertainLinkTests {
    private static let aligner = TermAligner(
        Termbase([
            concept("treaty", ["perjanjian"], [("treaty", .preferred), ("peace treaty", .admitted)]),
            concept("peace", ["perdamaian"], [("peace", .preferred)]),
            concept("ceasefire", ["gencatan senjata"], [("ceasefire", .preferred), ("truce", .admitted), ("cease-fire", .forbidden)]),
            concept("interest", ["bunga"], [("interest", .preferred)]),
            concept("flower", ["bunga"], [("flower", .preferred)]),
            concept("rate", ["suku bunga"], [("interest rate", .preferred), ("rate", .deprecated)]),
            concept("fleet", ["armada"], [("fleet", .preferred)], isVerbatim: false),
            concept("org", ["Siaga"], [("Siaga", .preferred)], isVerbatim: true),
        ]), languages: .indonesianEnglish)

    private static func concept(_ id: String, _ source: [String], _ target: [(String, TermStatus)], isVerbatim: Bool = false) -> Concept {
        let terms =
            source.map { Term($0, language: .indonesian, status: .preferred) }
            + target.map { Term($0.0, language: .english, status: $0.1) }
        var concept = Concept(id: id, terms: terms)
        concept.isVerbatim = isVerbatim
        return concept
    }

    private static let sourceWords = [
        "perjanjian", "perdamaian", "gencatan senjata", "bunga", "suku bunga", "armada", "Siaga", "dan", "itu", "dari Manila", ",",
    ]
    private static let targetWords = [
        "treaty", "peace treaty", "peace", "truce", "cease-fire", "interest", "flower", "interest rate", "rate", "fleet", "fleets",
        "armada",
        "Siaga", "and", "the", "of", "Manila", ",", "treaties", "flet",
    ]

    @Test func certainLinksAreThoseOfTheSearch() {
        var session = AlignmentSession(Self.aligner)
        var settled = 0
        var state: UInt64 = 7
        func next(_ words: [String]) -> String {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return words[Int(state >> 33) % words.count]
        }
        for round in 0..<4000 {
            let source = (0..<(2 + round % 7)).map { _ in next(Self.sourceWords) }.joined(separator: " ")
            let target = (0..<(2 + round % 9)).map { _ in next(Self.targetWords) }.joined(separator: " ")
            let (left, right) = ([UInt8](source.utf8), [UInt8](target.utf8))
            let links = session.links(source: left, target: right)
            #expect(links == session.searchedLinks(source: left, target: right), "\(source) | \(target)")
            settled += links.contains { $0.status.isApproved } && links.contains { $0.status == .missing } ? 1 : 0
        }
        #expect(settled > 100)
    }

    @Test(arguments: [("perjanjian dan bunga", "the treaty", true), ("perjanjian dan perdamaian", "a peace treaty", false)])
    func onlyARenderingWithoutRivalsIsCertain(_ source: String, _ target: String, _ isCertain: Bool) {
        let (left, right) = ([UInt8](source.utf8), [UInt8](target.utf8))
        var (first, second) = (TermScanner(Self.aligner.sourceRecognizer), TermScanner(Self.aligner.targetRecognizer))
        let plain = PlainLinks(
            facts: Self.aligner.facts, matches: first.matches(in: left), renderings: second.occurrences(in: right), source: left,
            target: right)
        #expect(plain.certainLinks { Self.aligner.hasSenses($0) }?.contains { $0 != nil } == isCertain)
    }
}
