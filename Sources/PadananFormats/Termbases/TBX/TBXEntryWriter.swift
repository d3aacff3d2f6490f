import PadananModel

/// Writes concepts as entries of TBX.
struct TBXEntryWriter {
    let writer: XMLWriter
    private(set) var ids: TBXIdentifiers
    private(set) var losses = Losses()
    private let variant: TBXVariant
    private var location = SourceLocation(file: "-")

    init(_ writer: XMLWriter, _ variant: TBXVariant, _ concepts: [Concept]) {
        self.writer = writer
        self.variant = variant
        ids = TBXIdentifiers(concepts)
    }

    /// Whether `concept` has a term that can be written; when not, that is a loss.
    mutating func canWrite(_ concept: Concept) -> Bool {
        let isWritable = concept.terms.contains { TBXLexical.isLanguage($0.language.formatted) }
        if !isWritable { losses.add("TBX has no entry without a term; the concept is left out", at: concept.location) }
        return isWritable
    }

    /// Writes the entry of `concept`.
    mutating func write(_ concept: Concept) throws {
        location = concept.location
        let name = ids.name(ofConcept: concept.id) ?? concept.id
        try writer.start(variant.element(of: .concept), [("id", name)])
        if name != concept.id { try note(.id(concept.id)) }
        try writeFields(concept)
        for annotation in concept.annotations { try write(annotation, .concept) }
        for transaction in concept.transactions { try write(transaction, .concept) }
        let terms = Dictionary(grouping: concept.terms, by: \.language)
        let sections = Dictionary(grouping: concept.sections, by: \.language)
        var written: Set<LanguageTag> = []
        for term in concept.terms where written.insert(term.language).inserted {
            try write(term.language, terms[term.language] ?? [], sections[term.language] ?? [], of: concept)
        }
        if sections.keys.contains(where: { !written.contains($0) }) {
            losses.add("what is said of a language without terms has no place in TBX and is left out", at: location)
        }
        try writer.end()
    }

    private mutating func writeFields(_ concept: Concept) throws {
        for subject in Self.parts(concept.subject) { try write(Annotation(.subjectField, subject), .concept) }
        if concept.partOfSpeech == .proper { try note(.partOfSpeech(.proper)) }
        if let rule = concept.caseRule { try note(.caseRule(rule)) }
        if let condition = concept.condition { try write(condition) }
        if concept.isVerbatim { try note(.verbatim) }
        if !concept.definition.isEmpty || !concept.definitionSource.isEmpty {
            try write(Annotation(.definition, concept.definition, source: concept.definitionSource), .concept)
        }
        for text in Self.parts(concept.note) { try write(Annotation(.note, text), .concept) }
        for text in Self.parts(concept.source) { try write(Annotation(.source, text), .concept) }
    }

    private mutating func write(_ condition: SenseCondition) throws {
        try note(.condition(condition))
        if SenseCondition(written: condition.written) != condition {
            losses.add("the words of a condition can't hold “|” or a second scope", at: location)
        }
    }

    /// The values that ` | ` separates; the text itself when it wouldn't be put together the same way.
    private static func parts(_ text: String) -> [String] {
        let values = MasterTable.values(text)
        return values.joined(separator: " | ") == text ? values : [text]
    }

    // MARK: Languages and terms

    private mutating func write(
        _ language: LanguageTag, _ terms: [Term], _ sections: [LanguageSection], of concept: Concept
    ) throws {
        guard TBXLexical.isLanguage(language.formatted) else {
            losses.add("“\(language)” is no language tag; its terms are left out", at: location)
            return
        }
        try writer.start(variant.element(of: .language), [("xml:lang", language.formatted)])
        for section in sections {
            for annotation in section.annotations { try write(annotation, .language) }
            for transaction in section.transactions { try write(transaction, .language) }
        }
        for term in terms { try write(term, of: concept) }
        try writer.end()
    }

    private mutating func write(_ term: Term, of concept: Concept) throws {
        try writer.start(variant.element(of: .term))
        try element("term", [], term.text)
        let notes = try writeTermNotes(term, of: concept)
        for annotation in notes { try write(annotation, .term) }
        for transaction in term.transactions { try write(transaction, .term) }
        try writer.end()
    }

    /// Writes the term notes, which stand before all else, and returns the annotations that are still to be written.
    private mutating func writeTermNotes(_ term: Term, of concept: Concept) throws -> [Annotation] {
        var rest = term.annotations
        let partOfSpeech = concept.effectivePartOfSpeech(for: term)
        if !term.assumptions.contains(.status) {
            let superseded = Annotation(.administrativeStatus, "supersededTerm-admn-sts")
            let index = term.status == .deprecated ? rest.firstIndex(of: superseded) : nil
            if let index { rest.remove(at: index) }
            try statement("administrativeStatus", index == nil ? TBXWords.word(for: term.status) : superseded.text)
        }
        if !term.assumptions.contains(.partOfSpeech) { try statement("partOfSpeech", TBXWords.word(for: partOfSpeech)) }
        if !term.assumptions.contains(.type), !variant.isMin { try statement("termType", term.type.rawValue) }
        for annotation in rest where isTermNote(annotation) { try write(annotation, .term) }
        if term.status == .forbidden { try note(.forbidden) }
        if !term.assumptions.contains(.partOfSpeech), (partOfSpeech == .proper) != (concept.partOfSpeech == .proper),
            partOfSpeech == .proper || partOfSpeech == .noun
        {
            try note(.partOfSpeech(partOfSpeech))
        }
        if !term.assumptions.contains(.type), variant.isMin {
            try note(.statement(.annotation(Annotation(.termType, term.type.rawValue))))
        }
        return rest.filter { !isTermNote($0) }
    }

    /// Whether `annotation` is written as a `termNote`.
    private func isTermNote(_ annotation: Annotation) -> Bool {
        TBXCategory.named(annotation.category.rawValue)?.meta == .termNote && canExpress(annotation, .term)
    }

    // MARK: Statements

    private mutating func write(_ annotation: Annotation, _ level: TBXCategory.Level) throws {
        guard canExpress(annotation, level) else {
            try note(.statement(.annotation(annotation)))
            return
        }
        if annotation.category == .note {
            try element("note", [], annotation.text)
        } else if annotation.source.isEmpty {
            try statement(annotation.category.rawValue, annotation.text, target: annotation.target.isEmpty ? nil : annotation.target)
        } else {
            try writer.start("descripGrp")
            try statement(annotation.category.rawValue, annotation.text)
            try statement("source", annotation.source)
            try writer.end()
        }
    }

    /// Whether the dialect has a place for `annotation` where all of it is kept.
    private func canExpress(_ annotation: Annotation, _ level: TBXCategory.Level) -> Bool {
        if annotation.category == .note {
            return annotation.source.isEmpty && annotation.target.isEmpty && !TBXOwnNote.needsWrapping(annotation.text)
        }
        let isOfTerm: Set<DataCategory> = [.administrativeStatus, .partOfSpeech, .termType]
        guard !isOfTerm.contains(annotation.category), let category = TBXCategory.named(annotation.category.rawValue),
            variant.has(category), category.levels.contains(level), category.values.isEmpty || category.values.contains(annotation.text)
        else { return false }
        if !annotation.source.isEmpty, category.meta != .descrip || annotation.text.isEmpty || variant.isMin { return false }
        switch category.meta {
        // A reader meets references before it knows which names stand for other ids.
        case .ref: return ids.name(ofConcept: annotation.target) == annotation.target
        case .xref: return TBXLexical.isWebAddress(annotation.target)
        case .transac, .transacNote: return false
        default: return annotation.target.isEmpty && !annotation.text.isEmpty
        }
    }

    private mutating func write(_ transaction: Transaction, _ level: TBXCategory.Level) throws {
        let record = transaction.record
        let isKnown = TBXCategory.named("transactionType")?.values.contains(transaction.kind.rawValue) == true
        guard isKnown, !variant.isMin, record.date.isEmpty || TBXLexical.isDate(record.date) else {
            try note(.statement(.transaction(transaction)))
            return
        }
        try writer.start("transacGrp")
        try statement("transactionType", transaction.kind.rawValue)
        if !record.date.isEmpty { try writer.element("date", text: record.date) }
        if !record.user.isEmpty { try statement("responsibility", record.user, target: ids.name(ofPerson: record.user)) }
        try writer.end()
    }

    /// A data category in the style of the variant.
    private mutating func statement(_ name: String, _ text: String, target: String? = nil) throws {
        guard let category = TBXCategory.named(name) else { return }
        if variant.isDCT {
            try element("\(category.module.rawValue):\(name)", [("target", target)], text)
        } else {
            try element(category.meta.rawValue, [("type", name), ("target", target)], text)
        }
    }

    private mutating func note(_ content: TBXOwnNote.Content) throws {
        try element("note", [], TBXOwnNote.text(content))
    }

    private mutating func element(_ name: String, _ attributes: [(String, String?)], _ text: String) throws {
        if XMLEscaping.hasForbiddenCharacters(text) {
            losses.add("control characters have no place in XML and are left out", at: location)
        }
        try writer.start(name, attributes, isMixed: true)
        try writer.raw(TBXText.escaped(text))
        try writer.end()
    }
}
