import PadananKit
import PadananTestSupport
import Testing

/// The recogniser against a matcher so simple that it can't be wrong, on words which have no inflection.
@Suite struct NaiveMatcherTests {
    /// No word has an Indonesian ending, is a bound prefix or may stand inside a term; no two together make a third.
    private static let words = ["kota", "sungai", "gunung", "laut", "pasar", "jalan", "kuda", "emas", "perak", "batu"]

    private struct Span: Hashable {
        var range: TextRange
        var concept: Int
    }

    /// From left to right, at each word the longest term that begins there; words are compared in lower case.
    private func naiveMatches(_ text: String, _ terms: [[String]]) -> [Span] {
        var words: [(word: String, range: TextRange)] = []
        var offset = 0
        for part in text.split(separator: " ", omittingEmptySubsequences: false) {
            if !part.isEmpty { words.append((part.lowercased(), offset..<offset + part.utf8.count)) }
            offset += part.utf8.count + 1
        }
        var spans: [Span] = []
        var place = 0
        while place < words.count {
            let fitting = terms.indices.filter { words[place...].map(\.word).starts(with: terms[$0]) }
            guard let best = fitting.max(by: { terms[$0].count < terms[$1].count }) else {
                place += 1
                continue
            }
            let end = place + terms[best].count
            spans.append(Span(range: words[place].range.lowerBound..<words[end - 1].range.upperBound, concept: best))
            place = end
        }
        return spans
    }

    @Test(arguments: UInt64(0)..<150)
    func theRecogniserAgreesWithTheNaiveMatcher(_ seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let terms = randomTerms(&random)
        let concepts = terms.enumerated().map { number, words in
            Concept(id: "\(number)", terms: [Term(words.joined(separator: " "), language: .indonesian)])
        }
        let recognizer = TermRecognizer(Termbase(concepts), language: .indonesian)
        let plain = TermRecognizer(terms: terms.map { $0.joined(separator: " ") }, language: .indonesian)
        for _ in 0..<5 {
            let text = randomText(&random)
            let expected = naiveMatches(text, terms)
            #expect(recognizer.matches(in: text).map { Span(range: $0.range, concept: $0.concept) } == expected, "\(text) ‖ \(terms)")
            #expect(plain.matches(in: text).map { Span(range: $0.range, concept: $0.concept) } == expected, "\(text) ‖ \(terms)")
        }
    }

    @Test func theNaiveMatcherFindsSomething() {
        let spans = naiveMatches("Kota  Laut emas kota", [["kota"], ["kota", "laut"], ["perak"]])
        #expect(spans == [Span(range: 0..<10, concept: 1), Span(range: 16..<20, concept: 0)])
    }

    private func randomTerms(_ random: inout SeededGenerator) -> [[String]] {
        var seen: Set<[String]> = []
        return (0..<Int.random(in: 1...12, using: &random)).compactMap { _ in
            let term = (0..<Int.random(in: 1...4, using: &random)).map { _ in randomWord(&random) }
            return seen.insert(term).inserted ? term : nil
        }
    }

    private func randomWord(_ random: inout SeededGenerator) -> String {
        Self.words[Int.random(in: 0..<Self.words.count, using: &random)]
    }

    private func randomText(_ random: inout SeededGenerator) -> String {
        let words = (0..<Int.random(in: 0...40, using: &random)).map { _ in
            let word = randomWord(&random)
            switch Int.random(in: 0..<4, using: &random) {
            case 0: return word.uppercased()
            case 1: return word.prefix(1).uppercased() + word.dropFirst()
            default: return word
            }
        }
        return words.reduce("") { $0 + $1 + (Bool.random(using: &random) ? " " : "  ") }
    }
}
