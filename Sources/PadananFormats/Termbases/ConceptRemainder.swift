import PadananModel

/// What of a concept a format has no place for: kept in a note where the format has one, else counted as lost.
struct ConceptRemainder {
    /// One thing without a place.
    private struct Part {
        /// In the plural, for the message: `conditions`.
        var kind: String
        /// In front of the value in a note; empty for the note itself.
        var label: String
        /// Empty when a note can't hold it.
        var value: String
    }

    private var parts: [Part] = []
    private let location: SourceLocation

    /// - Parameters:
    ///   - aspects: what the format has a place for.
    ///   - innerAnnotations: which annotations of terms and languages it has a place for.
    init(of concept: Concept, beyond aspects: ConceptAspect, languages: LanguagePair, innerAnnotations: Set<DataCategory> = []) {
        location = concept.location
        if !aspects.contains(.note) { add("notes", "", concept.note) }
        if !aspects.contains(.subject) { add("subject fields", "subject", concept.subject) }
        if !aspects.contains(.definition) { add("definitions", "definition", concept.definition) }
        add("sources of definitions", "source of the definition", concept.definitionSource)
        if !aspects.contains(.condition) {
            add("conditions", "when", concept.condition.map { "\($0.scope.rawValue): \($0.words.joined(separator: ", "))" } ?? "")
        }
        if !aspects.contains(.caseRule) { add("case rules", "case", concept.caseRule?.rawValue ?? "") }
        if !aspects.contains(.partOfSpeech), concept.partOfSpeech != .noun {
            add("parts of speech", "part of speech", concept.partOfSpeech.rawValue)
        }
        if !aspects.contains(.source) { add("sources", "source", concept.source) }
        if !aspects.contains(.verbatim), concept.isVerbatim { add("terms that stay as they are", "translate", "no") }
        for annotation in concept.annotations {
            add("annotations", annotation.category.rawValue, annotation.text.isEmpty ? annotation.target : annotation.text)
        }
        addTerms(concept, aspects, languages)
        addInner(concept, innerAnnotations)
    }

    /// What is said of single terms and languages, and the history: no note of a concept should hold that.
    private mutating func addInner(_ concept: Concept, _ expressed: Set<DataCategory>) {
        let hasHistory = !concept.transactions.isEmpty || concept.sections.contains { !$0.transactions.isEmpty }
        if hasHistory || concept.terms.contains(where: { !$0.transactions.isEmpty }) { addLost("dates and names of changes") }
        let inner = concept.sections.lazy.flatMap(\.annotations).map(\.category) + concept.terms.lazy.flatMap(\.annotations).map(\.category)
        if inner.contains(where: { !expressed.contains($0) }) { addLost("annotations of single terms and languages") }
        if concept.terms.contains(where: { $0.partOfSpeech != nil && $0.partOfSpeech != concept.partOfSpeech }) {
            addLost("parts of speech of single terms")
        }
    }

    private mutating func addLost(_ kind: String) {
        parts.append(Part(kind: kind, label: "", value: ""))
    }

    private mutating func addTerms(_ concept: Concept, _ aspects: ConceptAspect, _ languages: LanguagePair) {
        for (aspect, language) in [(ConceptAspect.unapprovedTargets, languages.target), (.unapprovedSources, languages.source)] {
            let terms = concept.terms(in: language).filter { !$0.status.isApproved }
            if !aspects.contains(aspect), !terms.isEmpty {
                let label = aspect == .unapprovedTargets ? "avoid" : "avoid in \(languages.source.formatted)"
                add("deprecated and forbidden terms", label, terms.map(\.text).joined(separator: ", "))
            }
        }
        if !aspects.contains(.otherLanguages), concept.terms.contains(where: { !$0.isOf(languages) }) {
            addLost("terms in further languages")
        }
        if !aspects.contains(.termTypes), concept.terms.contains(where: { $0.isOf(languages) && $0.type != .fullForm }) {
            addLost("types of terms")
        }
    }

    private mutating func add(_ kind: String, _ label: String, _ value: String) {
        if !value.isEmpty { parts.append(Part(kind: kind, label: label, value: value)) }
    }

    /// A note of `before` and all that a note can hold; what it can't is counted as lost.
    func note(after before: String = "", format: String, losses: inout Losses) -> String {
        var pieces = before.isEmpty ? [] : [before]
        for part in parts {
            if part.value.isEmpty {
                lose(part, format, &losses)
            } else {
                pieces.append(part.label.isEmpty ? part.value : "\(part.label): \(part.value)")
            }
        }
        return pieces.joined(separator: " | ")
    }

    /// Counts everything as lost.
    func report(format: String, losses: inout Losses) {
        for part in parts { lose(part, format, &losses) }
    }

    private func lose(_ part: Part, _ format: String, _ losses: inout Losses) {
        let kept = part.kind == "types of terms" ? "abbreviations are written as other terms" : "they are left out"
        losses.add("\(format) has no place for \(part.kind); \(kept)", at: location)
    }
}

extension Term {
    /// Whether the term is in one of two languages.
    func isOf(_ languages: LanguagePair) -> Bool {
        language.isSameLanguage(as: languages.source) || language.isSameLanguage(as: languages.target)
    }
}
