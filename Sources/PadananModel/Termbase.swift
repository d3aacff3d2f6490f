/// A collection of concepts (TBX `body`), in the order in which they were read.
public struct Termbase: Sendable, Hashable {
    public private(set) var concepts: [Concept]

    public init(_ concepts: [Concept] = []) {
        self.concepts = concepts
    }

    /// Adds a concept at the end.
    public mutating func append(_ concept: Concept) {
        concepts.append(concept)
    }

    /// Adds the concepts of `other` whose ids are not taken, and returns those that were left out.
    public mutating func merge(_ other: Termbase) -> [Concept] {
        var ids = Set(concepts.map(\.id))
        var rejected: [Concept] = []
        for concept in other.concepts {
            if ids.insert(concept.id).inserted { concepts.append(concept) } else { rejected.append(concept) }
        }
        return rejected
    }

    /// The languages in which the termbase has terms, sorted.
    public var languages: [LanguageTag] {
        Set(concepts.lazy.flatMap { $0.terms.lazy.map(\.language) }).sorted()
    }
}
