import PadananKit
import PadananTestSupport
import Testing

@Suite struct MemorySimilarityTests {
    private func score(_ first: String, _ second: String, codes: Int = 0, minimum: Double = 0) -> Double? {
        MemorySimilarity.score(MemoryTokens(first), MemoryTokens(second), codesDiffering: codes, minimum: minimum)
    }

    @Test(arguments: [
        ("satu dua tiga empat", "satu dua tiga empat", 99.0), ("satu dua tiga empat", "satu dua tiga lima", 75),
        ("satu dua tiga empat", "satu dua tiga", 75), ("satu dua tiga", "satu dua tiga empat", 75), ("satu dua", "tiga empat", 0),
        // A mark is a quarter of a word.
        ("satu dua tiga empat", "satu dua tiga empat.", 94.1),
        // Case, and numbers beside the words.
        ("Satu dua tiga empat", "satu dua tiga empat", 99), ("ada 5 orang", "ada 6 orang", 98), ("ada 5 orang", "ada 5 orang", 99),
        ("1 2 3 4 5 6 7 8", "8 7 6 5 4 3 2 9", 98), ("", "", 99), ("", "satu", 0), ("“satu”", "\"satu\"", 99),
    ])
    func wordsThatNeedNoEditingCount(_ first: String, _ second: String, _ expected: Double) {
        #expect(score(first, second) == expected)
        #expect(score(second, first) == expected)
    }

    @Test func codesThatDifferCost() {
        #expect(score("satu dua", "satu dua", codes: 1) == 98)
        #expect(score("satu dua", "satu dua", codes: 3) == 96)
        #expect(score("satu dua", "satu dua", codes: 100) == 94)
    }

    @Test func whatIsBelowTheMinimumHasNoScore() {
        #expect(score("satu dua tiga empat", "satu dua tiga lima", minimum: 75) == 75)
        #expect(score("satu dua tiga empat", "satu dua tiga lima", minimum: 75.1) == nil)
    }

    @Test func theBandFindsWhatTheWholeTableFinds() {
        var random = SeededGenerator(seed: 9)
        for _ in 0..<400 {
            let texts = (0..<2).map { _ in
                (0..<Int.random(in: 0...12, using: &random)).map { _ in ["a", "b", "c", ",", "5"].randomElement(using: &random) ?? "" }
                    .joined(separator: " ")
            }
            let whole = score(texts[0], texts[1]) ?? -1
            for minimum in [10.0, 50, 70, 90] {
                #expect(score(texts[0], texts[1], minimum: minimum) == (whole >= minimum ? whole : nil), "\(texts)")
            }
        }
    }

    @Test func spellingsThatLookAlikeAreOneWord() {
        #expect(MemoryTokens("Jum’at é").tokens.map(\.key) == MemoryTokens("jum'at E\u{301}").tokens.map(\.key))
        #expect(MemoryTokens("hak-hak").tokens.map(\.key) == MemoryTokens("Hak\u{2010}hak").tokens.map(\.key))
        #expect(MemoryTokens("aman").tokens.map(\.key) != MemoryTokens("iman").tokens.map(\.key))
    }

    @Test func longTextsAreComparedInTime() {
        let long = (0..<20_000).map { "k\($0 % 977)" }.joined(separator: " ")
        let other = (0..<20_000).map { "k\(($0 * 7) % 977)" }.joined(separator: " ")
        #expect(score("awal " + long, other + " akhir", minimum: 70) == nil)
        #expect(score(long, long + " akhir", minimum: 70) == 99)
    }
}
