import PadananModel

/// Which concepts a page shows with the examples of a rule: once for all when several examples have one of them, else with each; and only
/// those that occur in them.
struct ExampleGlossary {
    /// What stands once on the page; empty when each example has its own.
    let shared: [Concept]
    private let isShared: Bool

    init(_ rule: CheckRule) {
        let union = Self.union(of: rule)
        isShared = union != nil
        shared = union.map { Self.occurring($0, in: rule.examples) } ?? []
    }

    /// The concepts of all examples; `nil` when none comes twice, or the examples don't agree about what is in the glossary.
    private static func union(of rule: CheckRule) -> [Concept]? {
        let all = rule.examples.flatMap(\.concepts)
        var union: [Concept] = []
        for concept in all where !union.contains(concept) { union.append(concept) }
        let agree = rule.examples.allSatisfy { example in
            example.concepts.isEmpty || !union.contains { !example.concepts.contains($0) && occurs($0, in: texts([example])) }
        }
        return union.count < all.count && Set(union.map(\.id)).count == union.count && agree ? union : nil
    }

    /// What stands with `example`.
    func concepts(of example: CheckExample) -> [Concept] {
        isShared ? [] : Self.occurring(example.concepts, in: [example])
    }

    /// Whether `example` stands on a page with a shared glossary and doesn't use it.
    func isWithout(_ example: CheckExample) -> Bool {
        isShared && example.concepts.isEmpty
    }

    /// The concepts one of whose terms stands in `examples` in any case; all when none is seen, as of terms that are inflected within.
    private static func occurring(_ concepts: [Concept], in examples: [CheckExample]) -> [Concept] {
        let texts = texts(examples)
        let found = concepts.filter { occurs($0, in: texts) }
        return found.isEmpty ? concepts : found
    }

    private static func texts(_ examples: [CheckExample]) -> [[UInt8]] {
        examples.flatMap(\.pairs).flatMap { [folded($0.source), folded($0.target)] }
    }

    private static func occurs(_ concept: Concept, in texts: [[UInt8]]) -> Bool {
        concept.terms.contains { term in
            let bytes = folded(term.text)
            return texts.contains { ByteText.firstRange(of: bytes, in: $0, from: 0) != nil }
        }
    }

    private static func folded(_ text: String) -> [UInt8] {
        text.utf8.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0 }
    }
}
