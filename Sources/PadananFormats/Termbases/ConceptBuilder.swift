import PadananModel

/// A concept in the making from several rows; what stands twice counts once.
struct ConceptBuilder {
    private var concept: Concept
    private var texts: Set<[String]> = []
    private var notes: [String] = []
    private var isNoteKnown: Set<String> = []

    /// - Parameter concept: what the first row says, without terms and note.
    init(_ concept: Concept) {
        self.concept = concept
    }

    /// Adds a term; of those whose status is not stated the first of a language is preferred, further ones are admitted.
    ///
    /// One that is empty or stands already adds nothing.
    mutating func add(_ term: Term) {
        guard !term.text.isEmpty, texts.insert([term.text, term.language.description]).inserted else { return }
        var term = term
        if term.status == .preferred {
            let isFirst = texts.insert(["", term.language.description]).inserted
            if !isFirst, term.assumptions.contains(.status) { term.status = .admitted }
        }
        concept.terms.append(term)
    }

    mutating func add(note: String) {
        if !note.isEmpty, isNoteKnown.insert(note).inserted { notes.append(note) }
    }

    /// Takes from a further row what isn't said yet.
    mutating func fill(from other: Concept) {
        for property in [\Concept.subject, \.definition, \.source] where concept[keyPath: property].isEmpty {
            concept[keyPath: property] = other[keyPath: property]
        }
        concept.caseRule = concept.caseRule ?? other.caseRule
        if concept.partOfSpeech == .noun { concept.partOfSpeech = other.partOfSpeech }
        if concept.sections.isEmpty { concept.sections = other.sections }
        if concept.annotations.isEmpty { concept.annotations = other.annotations }
        if concept.transactions.isEmpty { concept.transactions = other.transactions }
    }

    /// The concept, its terms in the order of the rows.
    var result: Concept {
        var concept = concept
        concept.note = notes.joined(separator: " | ")
        return concept
    }
}

extension Term.Assumptions {
    /// Of a term in a format that has no place for any of these.
    static let all: Term.Assumptions = [.status, .type, .partOfSpeech]
}
