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

    /// Adds a term; the first approved one of a language is preferred, further ones admitted. An empty one adds nothing.
    mutating func add(_ term: Term) {
        guard !term.text.isEmpty, texts.insert([term.text, term.language.description]).inserted else { return }
        var term = term
        if term.status == .preferred, !texts.insert(["", term.language.description]).inserted { term.status = .admitted }
        concept.terms.append(term)
    }

    mutating func add(note: String) {
        if !note.isEmpty, isNoteKnown.insert(note).inserted { notes.append(note) }
    }

    /// Changes what isn't said yet.
    mutating func fill(_ property: WritableKeyPath<Concept, String>, _ text: String) {
        if concept[keyPath: property].isEmpty { concept[keyPath: property] = text }
    }

    /// The concept, its terms in the order of the rows.
    var result: Concept {
        var concept = concept
        concept.note = notes.joined(separator: "; ")
        return concept
    }
}
