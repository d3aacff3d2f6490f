import PadananModel

/// Finds concepts again that have another id in the new version.
struct RenamedConcepts {
    /// The old concepts by the ids of the new ones.
    private(set) var oldConcepts: [String: Concept] = [:]
    private var taken: Set<String> = []

    /// Terms that more concepts have than this say nothing, and would cost a comparison with each.
    private static let commonTerm = 64

    /// - Parameters:
    ///   - gone: the concepts whose ids the new version lacks.
    ///   - candidates: those whose ids the old version lacked.
    init(_ gone: [Concept], among candidates: [Concept], languages: LanguagePair) {
        match(gone, candidates) { Self.content($0) }
        match(gone, candidates) { Self.preferred($0, languages) }
        matchBySharedTerms(gone, candidates)
    }

    /// Pairs concepts of which `key` is the same, in order.
    private mutating func match<Key: Hashable>(_ gone: [Concept], _ candidates: [Concept], by key: (Concept) -> Key?) {
        var waiting: [Key: [Concept]] = [:]
        for concept in gone.reversed() where !taken.contains(concept.id) {
            if let key = key(concept) { waiting[key, default: []].append(concept) }
        }
        for candidate in candidates where oldConcepts[candidate.id] == nil {
            if let key = key(candidate), let concept = waiting[key]?.popLast() { pair(concept, candidate) }
        }
    }

    private mutating func pair(_ old: Concept, _ new: Concept) {
        oldConcepts[new.id] = old
        taken.insert(old.id)
    }

    private mutating func matchBySharedTerms(_ gone: [Concept], _ candidates: [Concept]) {
        let gone = gone.filter { !taken.contains($0.id) }
        var numbers: [String: [Int]] = [:]
        for (number, concept) in gone.enumerated() {
            for term in Self.terms(concept) { numbers[term, default: []].append(number) }
        }
        for candidate in candidates where oldConcepts[candidate.id] == nil {
            let terms = Self.terms(candidate)
            let near = Set(terms.flatMap { numbers[$0].flatMap { $0.count <= Self.commonTerm ? $0 : nil } ?? [] })
            let best = near.filter { !taken.contains(gone[$0].id) }.map { ($0, Self.share(terms, Self.terms(gone[$0]))) }
                .max { ($0.1, $1.0) < ($1.1, $0.0) }
            if let (number, share) = best, share >= 0.5 { pair(gone[number], candidate) }
        }
    }

    private static func share(_ first: Set<String>, _ second: Set<String>) -> Double {
        Double(first.intersection(second).count) / Double(max(1, first.union(second).count))
    }

    private static func terms(_ concept: Concept) -> Set<String> {
        Set(concept.terms.map { "\($0.language)\t\($0.text)" })
    }

    private static func content(_ concept: Concept) -> Concept {
        var concept = concept
        concept.id = ""
        concept.location = SourceLocation(file: "")
        return concept
    }

    private static func preferred(_ concept: Concept, _ languages: LanguagePair) -> [String]? {
        let terms = [languages.source, languages.target].compactMap { language in
            concept.terms(in: language).first { $0.status == .preferred }?.text
        }
        return terms.count == 2 ? terms : nil
    }
}
