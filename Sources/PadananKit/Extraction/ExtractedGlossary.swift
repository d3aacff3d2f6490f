import PadananFormats
import PadananModel

/// Extracted terms as concepts of a glossary, each with a sentence that shows it and its counts.
public struct ExtractedGlossary {
    /// What the concepts are.
    public enum Standing: Sendable, Hashable {
        /// Proposals of the program: their `processStatus` is `unprocessed`, as ISO 12620 has it.
        case proposed
        /// Accepted by a person.
        case accepted
    }

    private let languages: LanguagePair
    private let standing: Standing

    public init(_ languages: LanguagePair, standing: Standing = .proposed) {
        self.languages = languages
        self.standing = standing
    }

    /// A concept for each term, in their order. Ids come from the renderings and don't depend on that order.
    ///
    /// - Parameter ids: those that are taken.
    public func concepts(_ terms: [ExtractedTerm], avoiding ids: Set<String> = []) -> [Concept] {
        var names = ConceptNames(avoiding: ids)
        let sorted = terms.indices.sorted {
            (terms[$0].source, terms[$0].target ?? "", $0) < (terms[$1].source, terms[$1].target ?? "", $1)
        }
        let byIndex = Dictionary(uniqueKeysWithValues: sorted.map { ($0, names.name(for: terms[$0])) })
        return terms.indices.map { concept(terms[$0], id: byIndex[$0] ?? "") }
    }

    private func concept(_ term: ExtractedTerm, id: String) -> Concept {
        let sides = [(term.source, languages.source)] + (term.target.map { [($0, languages.target)] } ?? [])
        var concept = Concept(
            id: id, terms: sides.map { Term(TextColumns.singleLine($0.0), language: $0.1, type: Self.type(of: $0.0, in: term)) },
            partOfSpeech: term.kind == .name ? .proper : .noun, note: note(term))
        if standing == .proposed { concept.annotations = [Annotation(DataCategory("processStatus"), "unprocessed")] }
        if let example = term.examples.first { Self.add(example, to: &concept) }
        return concept
    }

    /// Shortened on its own side only: *BUMN* is an acronym, “state-owned enterprise” is none.
    private static func type(of text: String, in term: ExtractedTerm) -> TermType {
        guard term.kind == .acronym || term.kind == .blend else { return .fullForm }
        return text == term.source || Term(text, language: .english).isAllCapitals ? .acronym : .fullForm
    }

    private static func add(_ example: ExtractionExample, to concept: inout Concept) {
        concept.source = TextColumns.singleLine(example.file)
        let place = TextColumns.singleLine(example.place)
        for (index, text) in [example.source, example.target].enumerated() where !text.isEmpty && index < concept.terms.count {
            concept.terms[index].annotations = [Annotation(.context, TextColumns.singleLine(text), source: place)]
        }
    }

    /// `score 0.97; together 12, source 14, target 13; also “assurances” (2)`; the score is of no interest when a person has accepted it.
    private func note(_ term: ExtractedTerm) -> String {
        let counts = [("together", term.count), ("source", term.sourceCount), ("target", term.targetCount)].filter { $0.1 > 0 }
        var parts = standing == .proposed ? ["score \(term.hundredths)"] : []
        if !counts.isEmpty { parts.append(counts.map { "\($0.0) \($0.1)" }.joined(separator: ", ")) }
        if !term.competitors.isEmpty {
            parts.append("also " + term.competitors.map { "“\(TextColumns.singleLine($0.target))” (\($0.count))" }.joined(separator: ", "))
        }
        if let known = term.known, !known.isFollowed {
            parts.append("concept \(known.concept) has “\(TextColumns.singleLine(known.target))”")
        }
        return parts.joined(separator: "; ")
    }
}
