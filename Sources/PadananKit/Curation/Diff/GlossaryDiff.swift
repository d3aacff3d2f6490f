import PadananModel

/// Compares two versions of a glossary by what they say, whatever their formats and the order of their entries.
public struct GlossaryDiff: Sendable {
    /// In the order of the new version, then what was removed, in that of the old.
    public let changes: [GlossaryChange]

    /// Concepts are matched by id. One whose id is gone is the same as a new one when nothing else differs, when both have the same
    /// preferred terms in both languages, or when they share half of their terms and more.
    ///
    /// - Complexity: linear in the concepts; quadratic in the terms of one that differ.
    public init(_ old: Termbase, _ new: Termbase, languages: LanguagePair = .indonesianEnglish) {
        let known = Dictionary(old.concepts.map { ($0.id, $0) }) { first, _ in first }
        let ids = Set(new.concepts.map(\.id))
        let gone = old.concepts.filter { !ids.contains($0.id) }
        let renamed = RenamedConcepts(gone, among: new.concepts.filter { known[$0.id] == nil }, languages: languages).oldConcepts
        var changes: [GlossaryChange] = []
        for concept in new.concepts {
            if let before = known[concept.id] ?? renamed[concept.id] {
                changes += ConceptComparison(before, concept).changes
            } else {
                changes.append(Self.whole(.conceptAdded, concept, languages))
            }
        }
        let found = Set(renamed.values.map(\.id))
        self.changes = changes + gone.filter { !found.contains($0.id) }.map { Self.whole(.conceptRemoved, $0, languages) }
    }

    private static func whole(_ kind: GlossaryChange.Kind, _ concept: Concept, _ languages: LanguagePair) -> GlossaryChange {
        var change = GlossaryChange(kind, concept.id)
        let terms = [languages.source, languages.target].compactMap { concept.terms(in: $0).first?.text }
        change.term = terms.joined(separator: " → ")
        if kind == .conceptAdded { change.newLocation = concept.location } else { change.oldLocation = concept.location }
        return change
    }
}
