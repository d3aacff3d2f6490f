import PadananTestSupport
import Testing

@testable import PadananTerms

/// BLEU, chrF and TER where the figure can be worked out by hand; `SacrebleuTests` compares the rest.
@Suite struct CorpusMetricTests {
    private static let metrics: [any CorpusMetric] = [BLEUMetric(), ChrFMetric(), ChrFMetric(wordOrders: 2), TERMetric()]

    private func score(_ metric: any CorpusMetric, _ hypothesis: String, _ references: [String]) -> Double {
        metric.segmentScore(metric.statistics(hypothesis: hypothesis, references: references))
    }

    @Test func aTranslationEqualToItsReferenceIsPerfect() {
        let text = "The ministers signed the treaty in Jakarta."
        #expect(Self.metrics.map { (score($0, text, [text]) * 1e9).rounded() / 1e9 } == [100, 100, 100, 0])
    }

    @Test func aTranslationWithoutAnythingOfItsReferenceIsWorthNothing() {
        #expect(Self.metrics.map { score($0, "aaa", ["bb cc"]) } == [0, 0, 0, 100])
    }

    @Test func theBestReferenceCounts() {
        let references = ["Something else.", "The treaty was signed."]
        for metric in Self.metrics {
            let row = metric.statistics(hypothesis: "The treaty was signed.", references: references)
            #expect((metric.score(row) * 1e9).rounded() / 1e9 == (metric.isBetterWhenGreater ? 100 : 0))
        }
    }

    @Test(arguments: ["", " ", "\n", "\u{0}", "\u{301}", "👩‍👩‍👧", "‖", "&amp;quot;", String(repeating: "a ", count: 3000)])
    func anyTextHasFigures(_ text: String) {
        for metric in Self.metrics {
            for (hypothesis, reference) in [(text, "x"), ("x", text), (text, text)] {
                let row = metric.statistics(hypothesis: hypothesis, references: [reference])
                #expect(row.count == metric.width)
                #expect(metric.score(row).isFinite && metric.segmentScore(row) >= 0)
            }
        }
    }

    @Test func anyBytesHaveFigures() {
        var generator = SeededGenerator(seed: 7)
        for _ in 0..<200 {
            let texts = (0..<3).map { _ in String(decoding: RandomText.mix(pieces: 30, using: &generator), as: UTF8.self) }
            for metric in Self.metrics {
                let row = metric.statistics(hypothesis: texts[0], references: [texts[1], texts[2]])
                #expect(metric.score(row).isFinite)
            }
        }
    }

    // MARK: BLEU

    @Test func BLEUOfASegmentLeavesOutOrdersItIsTooShortFor() {
        // 2 of 2 words, 1 of 1 pair; no pair of three.
        #expect((score(BLEUMetric(), "the treaty", ["the treaty"]) * 1e9).rounded() / 1e9 == 100)
        let row = BLEUMetric().statistics(hypothesis: "the treaty", references: ["the treaty"])
        #expect(BLEUMetric().score(row) == 0)
    }

    @Test func shortTranslationsArePunished() {
        let row = BLEUMetric(tokenizer: .none).statistics(hypothesis: "a b c d", references: ["a b c d e f g h"])
        #expect(abs(BLEUMetric().score(row) - 100 * 0.367879441) < 1e-6)
    }

    @Test(arguments: [
        ("It cost $1,000.50 (about 5%).", "It cost $ 1,000.50 ( about 5 % ) ."), ("Don't", "Don't"), ("a,b 1,2 3,c", "a , b 1,2 3 , c"),
        ("10-12 well-known", "10 - 12 well-known"), ("&quot;x&amp;y&quot;", "\" x & y \""), ("etc..", "etc . ."), ("e\u{A0}f", "e f"),
        ("", ""),
    ]) func wordsOf13aAreCutAtPunctuationButNotInNumbers(_ text: String, _ words: String) {
        #expect(BLEUTokenizer.standard.words(of: text).map(Self.string).joined(separator: " ") == words)
    }

    @Test(arguments: [("«ja»", "« ja »"), ("5€", "5 €"), ("3,5", "3,5"), ("日本、京都", "日本 、 京都")])
    func wordsOfIntlAreCutAtPunctuationOfAnyScript(_ text: String, _ words: String) {
        #expect(BLEUTokenizer.international.words(of: text).map(Self.string).joined(separator: " ") == words)
    }

    private static func string(_ scalars: [Unicode.Scalar]) -> String {
        String(String.UnicodeScalarView(scalars))
    }

    // MARK: chrF

    @Test func chrFDoesNotCountWhiteSpace() {
        #expect((score(ChrFMetric(), "securityguarantee", ["security guarantee"]) * 1e9).rounded() / 1e9 == 100)
        #expect(score(ChrFMetric(wordOrders: 2), "securityguarantee", ["security guarantee"]) < 100)
    }

    @Test func chrFCountsRecallTwice() {
        // One character: precision 1/1, recall 1/2 → 5·0.5 / (4·1 + 0.5) over order 1 only.
        #expect(abs(score(ChrFMetric(), "a", ["ab"]) - 100 * 2.5 / 4.5) < 1e-9)
    }

    // MARK: TER

    @Test(arguments: [
        ("a b c d", "a b c d", 0.0), ("a b c", "a b c d", 25), ("a x c d", "a b c d", 25), ("a b c d e", "a b c d", 25),
        ("c d a b", "a b c d", 25), ("A B C D", "a b c d", 0), ("", "a b", 100), ("a b", "", 100),
    ]) func editsAndShiftsCountOne(_ hypothesis: String, _ reference: String, _ wanted: Double) {
        #expect(score(TERMetric(), hypothesis, [reference]) == wanted)
    }

    @Test func longSegmentsTakeNoSquareOfTime() {
        let words = (0..<20_000).map { "w\($0 % 977)" }
        let text = words.joined(separator: " ")
        let other = (words[5...] + words[..<5]).joined(separator: " ")
        #expect(score(TERMetric(), text, [other]) < 1)
    }
}
