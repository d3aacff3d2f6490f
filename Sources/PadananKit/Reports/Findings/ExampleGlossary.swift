import PadananModel

/// Which concepts a page shows with the examples of a rule: once for all when they share a glossary, else with each; and only those that
/// occur in them.
struct ExampleGlossary {
    /// What stands once on the page; empty when each example has its own.
    let shared: [Concept]
    private let isShared: Bool

    init(_ rule: CheckRule) {
        let glossaries = rule.examples.map(\.concepts).filter { !$0.isEmpty }
        isShared = glossaries.count > 1 && glossaries.allSatisfy { $0 == glossaries[0] }
        shared = isShared ? Self.occurring(glossaries[0], in: rule.examples) : []
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
        let texts = examples.flatMap(\.pairs).flatMap { [folded($0.source), folded($0.target)] }
        let found = concepts.filter { concept in
            concept.terms.contains { term in
                let bytes = folded(term.text)
                return texts.contains { ByteText.firstRange(of: bytes, in: $0, from: 0) != nil }
            }
        }
        return found.isEmpty ? concepts : found
    }

    private static func folded(_ text: String) -> [UInt8] {
        text.utf8.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0 }
    }
}
