import PadananModel

/// What scoring asks of each term of a glossary, beside one another in memory.
final class TermFacts: Sendable {
    /// Of one term.
    struct Facts: Sendable {
        var status: TermStatus
        var isShortened: Bool
        /// Words between spaces.
        var words: UInt8
        /// A name that is written with a capital.
        var hasCapital: Bool
    }

    private let starts: [Int]
    private let facts: [Facts]

    init(_ termbase: Termbase) {
        var starts: [Int] = []
        var facts: [Facts] = []
        for concept in termbase.concepts {
            starts.append(facts.count)
            for term in concept.terms {
                let hasCapital = concept.partOfSpeech == .proper && term.text.utf8.first.map { (0x41...0x5A).contains($0) } ?? false
                let words = min(255, term.text.utf8.count { $0 == 0x20 } + 1)
                facts.append(
                    Facts(status: term.status, isShortened: term.type.isShortened, words: UInt8(words), hasCapital: hasCapital))
            }
        }
        self.starts = starts
        self.facts = facts
    }

    /// Of term `term` of concept `concept`.
    subscript(concept: Int, term: Int) -> Facts { facts[starts[concept] + term] }
}
