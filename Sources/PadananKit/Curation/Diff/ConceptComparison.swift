import PadananModel

/// What differs between two versions of a concept.
struct ConceptComparison {
    private let old: Concept
    private let new: Concept
    private(set) var changes: [GlossaryChange] = []

    /// Cost: quadratic in the terms of a language that differ.
    init(_ old: Concept, _ new: Concept) {
        (self.old, self.new) = (old, new)
        if old.id != new.id { add(.conceptRenamed) { ($0.old, $0.new) = (old.id, new.id) } }
        for language in Set((old.terms + new.terms).map(\.language)).sorted() {
            let comparison = TermComparison(old.terms.filter { $0.language == language }, new.terms.filter { $0.language == language })
            for change in comparison.changes { add(change, in: language) }
        }
        compareFields()
        compareStatements()
    }

    private mutating func add(_ kind: GlossaryChange.Kind, _ fill: (inout GlossaryChange) -> Void) {
        var change = GlossaryChange(kind, new.id)
        (change.oldLocation, change.newLocation) = (old.location, new.location)
        fill(&change)
        changes.append(change)
    }

    private mutating func add(_ change: TermChange, in language: LanguageTag) {
        add(change.kind) {
            $0.language = language
            $0.term = change.term
            ($0.old, $0.new) = (change.old, change.new)
        }
    }

    // MARK: Fields

    private mutating func compareFields() {
        compare("subject", old.subject, new.subject)
        compare("pos", old.partOfSpeech.rawValue, new.partOfSpeech.rawValue)
        compare("case", old.caseRule?.rawValue ?? "", new.caseRule?.rawValue ?? "")
        compare("when", Self.written(old.condition), Self.written(new.condition))
        compare("translate", old.isVerbatim ? "no" : "", new.isVerbatim ? "no" : "")
        compare("definition", old.definition, new.definition)
        compare("definition:source", old.definitionSource, new.definitionSource)
        compare("note", old.note, new.note)
        compare("source", old.source, new.source)
    }

    private static func written(_ condition: SenseCondition?) -> String {
        condition.map { "\($0.scope.rawValue): \($0.words.joined(separator: " | "))" } ?? ""
    }

    private mutating func compare(_ field: String, _ old: String, _ new: String, language: LanguageTag? = nil, term: String = "") {
        guard old != new else { return }
        add(.fieldChanged) {
            ($0.field, $0.language, $0.term) = (field, language, term)
            ($0.old, $0.new) = (old.isEmpty ? nil : old, new.isEmpty ? nil : new)
        }
    }

    // MARK: Statements

    /// What is said of the concept, of a language, and of terms that both versions have.
    private mutating func compareStatements() {
        compare(old.annotations, new.annotations)
        compare(old.transactions, new.transactions)
        for language in Set((old.sections + new.sections).map(\.language)).sorted() {
            let sections = (old.sections.filter { $0.language == language }, new.sections.filter { $0.language == language })
            compare(sections.0.flatMap(\.annotations), sections.1.flatMap(\.annotations), language: language)
            compare(sections.0.flatMap(\.transactions), sections.1.flatMap(\.transactions), language: language)
        }
        let others = Dictionary(new.terms.map { ([$0.language.description, $0.text], $0) }) { first, _ in first }
        for term in old.terms {
            guard let other = others[[term.language.description, term.text]] else { continue }
            compare("pos", term.partOfSpeech?.rawValue ?? "", other.partOfSpeech?.rawValue ?? "", language: term.language, term: term.text)
            compare(term.annotations, other.annotations, language: term.language, term: term.text)
            compare(term.transactions, other.transactions, language: term.language, term: term.text)
        }
    }

    /// The annotations of each category as one text.
    private mutating func compare(_ old: [Annotation], _ new: [Annotation], language: LanguageTag? = nil, term: String = "") {
        guard old != new else { return }
        for category in Set((old + new).map(\.category.rawValue)).sorted() {
            let texts = [old, new].map { annotations in
                annotations.filter { $0.category.rawValue == category }.map(Self.text).joined(separator: " | ")
            }
            compare(category, texts[0], texts[1], language: language, term: term)
        }
    }

    private static func text(_ annotation: Annotation) -> String {
        [annotation.text, annotation.target, annotation.source].filter { !$0.isEmpty }.joined(separator: ", ")
    }

    private mutating func compare(_ old: [Transaction], _ new: [Transaction], language: LanguageTag? = nil, term: String = "") {
        guard old != new else { return }
        for kind in Set((old + new).map(\.kind.rawValue)).sorted() {
            let texts = [old, new].map { transactions in
                transactions.filter { $0.kind.rawValue == kind }.map { Self.text($0.record) }.joined(separator: " | ")
            }
            compare(kind, texts[0], texts[1], language: language, term: term)
        }
    }

    private static func text(_ record: ChangeRecord) -> String {
        [record.date, record.user].filter { !$0.isEmpty }.joined(separator: " ")
    }
}
