import PadananModel
import PadananTerms
import Testing

/// Which words of the target are proposed as renderings.
@Suite struct TermRenderingTests {
    private func term(_ source: String, _ pairs: [LinkedPair], least: Int = 1) -> ExtractedTerm? {
        TermExtractor(pairs, least: least).terms().first { $0.source == source }
    }

    @Test func theLinkedWordsAreTheRenderingWithoutArticles() {
        let pair = LinkedPair("Mereka meminta jaminan keamanan", "They want the security guarantees", "0-0 1-1 2-4 3-3")
        #expect(term("jaminan keamanan", [pair])?.target == "security guarantees")
    }

    @Test func wordsThatRenderSomethingElseBetweenThemSpoilTheRendering() {
        let pair = LinkedPair("Ia meminta jaminan keamanan", "guarantees Moscow security", "1-1 2-0 3-2")
        #expect(term("jaminan keamanan", [pair]) == nil)
    }

    @Test func singularAndPluralAreOneRendering() {
        let pairs = [
            LinkedPair("Ada bank sentral", "the central banks", "0-0 1-2 2-1"),
            LinkedPair("Kata bank sentral", "a central bank", "0-0 1-2 2-1"),
            LinkedPair("Menurut bank sentral", "central bank's", "1-1 2-0"),
        ]
        let found = term("bank sentral", pairs)
        #expect(found?.target == "central bank")
        #expect(found?.count == 3)
        #expect(found?.competitors.isEmpty == true)
    }

    @Test func wordsBesideARenderingBelongToItWhenTheyStandThereAsARule() {
        let pairs = ["Kemarin", "Besok", "Dalam", "Tentang"].map {
            LinkedPair("\($0) nota kesepahaman", "\($0) a memorandum of understanding", "0-0 1-2 2-2")
        }
        #expect(term("nota kesepahaman", pairs)?.target == "memorandum of understanding")
    }

    @Test func wordsThatStandBesideARenderingOnceDoNot() {
        let pairs = [("old", "Kemarin"), ("new", "Besok"), ("big", "Dalam"), ("red", "Tentang")].map {
            LinkedPair("\($1) stasiun kereta", "\($1) \($0) railway station", "0-0 1-3 2-2")
        }
        #expect(term("stasiun kereta", pairs)?.target == "railway station")
    }

    @Test func rivalsAreListedByCount() {
        let truce = (0..<4).map { LinkedPair("Hari \($0) gencatan senjata", "Day \($0) truce", "0-0 1-1 2-2 3-2") }
        let ceasefire = (4..<6).map { LinkedPair("Hari \($0) gencatan senjata", "Day \($0) ceasefire", "0-0 1-1 2-2 3-2") }
        let found = term("gencatan senjata", truce + ceasefire)
        #expect(found?.target == "truce")
        #expect(found?.count == 4)
        #expect(found?.sourceCount == 6)
        #expect(found?.targetCount == 4)
        #expect(found?.competitors == [RivalRendering(target: "ceasefire", count: 2)])
    }

    @Test func aNamePartIsRenderedByWhatItIsAlone() {
        let whole = (0..<6).map { LinkedPair("Hari \($0) Korea Selatan", "Day \($0) South Korea", "0-0 1-1 2-3 3-2") }
        let alone = (0..<3).map { LinkedPair("Daerah \($0) selatan", "Area \($0) southern", "0-0 1-1 2-2") }
        let found = TermExtractor(whole + alone, least: 3).terms()
        #expect(found.first { $0.source == "Korea Selatan" }?.target == "South Korea")
        #expect(found.first { $0.source.lowercased() == "selatan" }?.target != "South")
    }

    @Test func examplesMarkBothSides() throws {
        let pair = LinkedPair("Mereka meminta jaminan keamanan.", "They want the security guarantees.", "0-0 1-1 2-4 3-3 4-5")
        let example = try #require(term("jaminan keamanan", [pair])?.examples.first)
        let (source, target) = (Array(example.source.utf8), Array(example.target.utf8))
        #expect(String(decoding: source[example.sourceRange], as: UTF8.self) == "jaminan keamanan")
        #expect(example.targetRange.map { String(decoding: target[$0], as: UTF8.self) } == "security guarantees")
    }

    @Test func moreEvidenceScoresHigher() throws {
        func pairs(_ count: Int) -> [LinkedPair] {
            (0..<count).map { LinkedPair("Hari \($0) bank sentral", "Day \($0) central bank", "0-0 1-1 2-3 3-2") }
        }
        let scores = try [1, 3, 10].map { try #require(term("bank sentral", pairs($0))).score }
        #expect(scores == scores.sorted())
        #expect(scores[0] < scores[2])
        #expect(scores.allSatisfy { (0...1).contains($0) })
    }

    @Test func linksOutsideThePairAreNoRendering() {
        let pair = LinkedPair("bank sentral", "central bank", "")
        #expect(TermExtractor([pair]).terms().isEmpty)
    }
}
