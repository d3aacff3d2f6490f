import PadananTestSupport
import Testing

@testable import PadananLanguage

@Suite struct RegularExpressionLawTests {
    /// Law: the automata find the places that trying everything finds.
    @Test(arguments: 1...8) func automataAgreeWithTryingEverything(seed: Int) throws {
        var source = SeededGenerator(seed: UInt64(seed))
        for _ in 0..<80 {
            let pattern = NaivePattern.random(Int.random(in: 1...3, using: &source), &source)
            let compiled = try PatternPlaces.compiled(pattern.text)
            for _ in 0..<4 {
                let count = Int.random(in: 0...8, using: &source)
                let text = (0..<count).map { _ in NaivePattern.letters.randomElement(using: &source) ?? "a" }
                compare(pattern, compiled, text)
            }
        }
    }

    private func compare(_ pattern: NaivePattern, _ compiled: CompiledPatterns, _ text: [Character]) {
        let offsets = text.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.utf8.count) }
        var starts: Set<Int> = []
        var ends: Set<Int> = []
        for start in 0...text.count {
            let found = pattern.ends(in: text, from: start)
            if !found.isEmpty { starts.insert(offsets[start]) }
            ends.formUnion(found.map { offsets[$0] })
        }
        let places = PatternPlaces(compiled, in: Array(String(text).utf8))
        #expect(places.ends == ends, "\(pattern.text.debugDescription) in \(String(text).debugDescription)")
        #expect(places.starts == starts, "\(pattern.text.debugDescription) in \(String(text).debugDescription)")
    }

    /// Law: whatever stands in an expression, it is used or refused.
    @Test func anyExpressionIsUsedOrRefused() {
        var source = SeededGenerator(seed: 7)
        let pieces = [
            "(", ")", "[", "]", "{", "}", "*", "+", "?", "|", "\\", "^", "$", ".", "-", "&&", "--", "(?", "(?i", "(?<=", "(?!", "a", "1",
            ",", ":",
            "\\p{", "Lu", "\\x", "\\Q", "\\E", "[:", ":]", "é", "#", " ", "\u{0}",
        ]
        var used = 0
        for _ in 0..<2_000 {
            let pattern = (0..<Int.random(in: 1...12, using: &source)).map { _ in pieces.randomElement(using: &source) ?? "" }.joined()
            if (try? PatternPlaces(pattern, in: "a1é (b)")) != nil { used += 1 }
        }
        #expect(used > 100)
    }

    /// Patterns that make others try for ever: the transitions built stay below two for each place.
    @Test(arguments: [
        "(a*)*b", "(a|a)*b", "(a|aa)+$", "(.*a){20}b", "(?:a?){30}a{30}", "(x+x+)+y", "^(([a-z])+.)+[A-Z]([a-z])+$", "(?=(a*)*b)a",
        "[ab]*a[ab]{12}",
        "(?<=[ab]{0,9}a)b(?!(a|b)*c)",
    ])
    func workIsLinear(_ pattern: String) throws {
        var source = SeededGenerator(seed: 3)
        let text = (0..<4_000).map { _ in UInt8.random(in: 0x61...0x62, using: &source) }
        let half = try PatternPlaces(pattern, in: Array(text[..<2_000])).builtCount
        let whole = try PatternPlaces(pattern, in: text).builtCount
        #expect(whole <= 4 * text.count)
        #expect(whole <= 3 * half + 100)
    }
}
