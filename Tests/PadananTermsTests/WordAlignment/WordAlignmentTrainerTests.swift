import PadananModel
import PadananTerms
import PadananTestSupport
import Testing

/// Learning and linking, from words to links.
@Suite struct WordAlignmentTrainerTests {
    private static let pairs = [
        ("rumah besar itu", "the big house"), ("rumah kecil itu", "the small house"), ("kapal besar itu", "the big ship"),
        ("kapal kecil itu", "the small ship"), ("kapal perang", "war ship"), ("perang itu", "the war"),
        ("rumahnya besar", "his house is big"),
        ("kapalnya kecil", "his ship is small"), ("pada 2020 ada perang", "in 2020 there was war"),
    ]

    private static let few = [("rumah besar", "big house"), ("rumah kecil", "small house"), ("kapal kecil", "small ship")]

    private func words(_ text: String) -> [[UInt8]] { text.utf8.split(separator: UInt8(ascii: " ")).map { Array($0) } }

    private func trainer(_ pairs: [(String, String)], _ languages: LanguagePair = .indonesianEnglish) -> WordAlignmentTrainer {
        var trainer = WordAlignmentTrainer(languages)
        for (source, target) in pairs { trainer.add(source: words(source), target: words(target)) }
        return trainer
    }

    private func links(_ aligner: WordAligner, _ source: String, _ target: String) -> [[Int]] {
        var aligner = aligner
        return aligner.align(source: words(source), target: words(target)).map { [$0.source, $0.target] }
    }

    @Test func wordsAreLearnedFromAHandfulOfPairs() {
        let aligner = trainer(Self.few).train()
        for (source, target) in Self.few { #expect(links(aligner, source, target) == [[0, 1], [1, 0]]) }
    }

    @Test func anEncliticIsLinkedWithItsWord() {
        #expect(links(trainer(Self.pairs).train(), "rumahnya besar", "his house is big").filter { $0[0] == 0 }.contains([0, 1]))
    }

    @Test func anotherPairOfLanguagesNeedsNoAnalyzer() {
        let pairs = [("das haus", "het huis"), ("das buch", "het boek"), ("ein buch", "een boek"), ("ein haus", "een huis")]
        let aligner = trainer(pairs, LanguagePair(LanguageTag("de"), LanguageTag("nl"))).train()
        #expect(links(aligner, "das buch", "het boek") == [[0, 0], [1, 1]])
    }

    @Test func sharesMayBeDoneInAnyOrder() {
        let trainer = trainer(Self.pairs)
        var (plain, other) = (
            trainer.train(), trainer.train { shares, body in shares.reversed().map { ($0, body($0)) }.sorted { $0.0 < $1.0 }.map(\.1) }
        )
        for (source, target) in Self.pairs {
            #expect(plain.align(source: words(source), target: words(target)) == other.align(source: words(source), target: words(target)))
        }
    }

    @Test func linksAreInOrderWithProbabilities() {
        var aligner = trainer(Self.pairs).train()
        for (source, target) in Self.pairs {
            let links = aligner.align(source: words(source), target: words(target))
            #expect(links.allSatisfy { (0...1).contains($0.probability) })
            let places = links.map { $0.source * 100 + $0.target }
            #expect(places == Array(Set(places)).sorted())
        }
    }

    // MARK: What a text may hold besides

    @Test func nothingToLearnFromGivesNoLinks() {
        #expect(links(trainer([]).train(), "rumah", "") == [])
        #expect(links(trainer([("", "house"), ("rumah", "")]).train(), "", "house") == [])
    }

    @Test func unknownWordsAreNoHindrance() {
        #expect(links(trainer(Self.few).train(), "rumah xyzzy", "plugh house").contains([0, 1]))
    }

    @Test func veryLongSentencesGetNoLinks() {
        let long = String(repeating: "rumah ", count: 5000)
        let aligner = trainer(Self.pairs + [(long, long)]).train()
        #expect(links(aligner, long, "house") == [])
    }

    @Test func anyBytesAreWords() {
        var generator = SeededGenerator(seed: 11)
        var trainer = WordAlignmentTrainer(.indonesianEnglish)
        var texts: [([[UInt8]], [[UInt8]])] = [
            ([[0xFF]], [[]]), ([Array(repeating: 0x61, count: 1_000_000)], [Array(repeating: 0xCC, count: 1_000_000)]),
        ]
        for _ in 0..<50 {
            let sides = (0..<2).map { _ in
                (0..<Int.random(in: 0...12, using: &generator)).map { _ in
                    (0..<Int.random(in: 0...5, using: &generator)).map { _ in UInt8.random(in: 0...255, using: &generator) }
                }
            }
            texts.append((sides[0], sides[1]))
        }
        for (source, target) in texts { trainer.add(source: source, target: target) }
        var aligner = trainer.train()
        for (source, target) in texts {
            let links = aligner.align(source: source, target: target)
            #expect(links.allSatisfy { source.indices.contains($0.source) && target.indices.contains($0.target) })
        }
    }
}
