import PadananModel

/// The cells of a concept in the master table, by column.
struct MasterTableRow {
    private(set) var cells: [MasterTableColumn: [String]] = [:]
    private let concept: Concept
    private let languages: LanguagePair
    /// For each column what names its terms, made once.
    private var annotations: [MasterTableColumn: MasterTableAnnotations] = [:]
    /// How many preferred terms a language has, by primary subtag.
    private let preferredCounts: [String: Int]

    init(_ concept: Concept, languages: LanguagePair, losses: inout Losses) {
        self.concept = concept
        self.languages = languages
        let preferred = concept.terms.lazy.filter { $0.status == .preferred }
        preferredCounts = Dictionary(preferred.map { ($0.language.primary, 1) }, uniquingKeysWith: +)
        addConcept(&losses)
        for number in concept.terms.indices { addTerm(number, &losses) }
        addStatements(&losses)
        checkApproved(&losses)
    }

    private mutating func set(_ column: MasterTableColumn, _ text: String) {
        let text = text.trimmed
        if !text.isEmpty { cells[column, default: []].append(text) }
    }

    private mutating func addConcept(_ losses: inout Losses) {
        set(.concept, concept.id)
        set(.subject, concept.subject)
        set(.pos, concept.partOfSpeech.rawValue)
        set(.caseRule, concept.caseRule?.rawValue ?? "")
        set(.translate, concept.isVerbatim ? "no" : "")
        set(.definition, concept.definition)
        set(.definitionSource, concept.definitionSource)
        set(.note, concept.note)
        set(.source, concept.source)
        guard let condition = concept.condition else { return }
        set(.when, condition.written)
        if SenseCondition(written: condition.written) != condition {
            losses.add("the table can't hold “|” or a second scope in the words of a condition", at: concept.location)
        }
    }

    // MARK: Terms

    private mutating func addTerm(_ number: Int, _ losses: inout Losses) {
        let term = concept.terms[number]
        let status = isPromotedWhenRead(number) ? .admitted : term.status
        let column = MasterTableColumn.terms(term.language, status, term.type)
        guard MasterTableColumn(column.name.lowercased()) == column else {
            losses.add("a table has no column for terms in “\(term.language)”; they are left out", at: concept.location)
            return
        }
        if MasterTable.values(term.text) != [term.text] {
            losses.add("a bar between spaces separates terms in a table; a term that holds one is read as several", at: concept.location)
        }
        set(column, term.text)
    }

    /// Whether reading makes the term preferred though it stands among the admitted ones: a shortened term that comes first, where
    /// nothing else is preferred.
    private func isPromotedWhenRead(_ number: Int) -> Bool {
        let term = concept.terms[number]
        let isOfPair = [languages.source, languages.target].contains { $0.isSameLanguage(as: term.language) }
        guard isOfPair, term.status == .preferred, term.type != .fullForm, preferredCounts[term.language.primary] == 1 else { return false }
        return concept.terms.indices.allSatisfy { other in
            let rival = concept.terms[other]
            guard other != number, rival.status.isApproved, rival.language.isSameLanguage(as: term.language) else { return true }
            let ranks = (rankAsAdmitted(rival), rankAsAdmitted(term))
            return rival.language == term.language
                && (ranks.0 > ranks.1 || ranks.0 == ranks.1 && other > number)
        }
    }

    private func rankAsAdmitted(_ term: Term) -> Int {
        MasterTableColumn.terms(term.language, .admitted, term.type).rank
    }

    private func checkApproved(_ losses: inout Losses) {
        for language in [languages.source, languages.target] {
            guard !concept.terms(in: language).contains(where: \.status.isApproved), !concept.isVerbatim || language == languages.source
            else { continue }
            losses.add("a concept without approved term in \(language) is not used when the table is read", at: concept.location)
        }
    }

    // MARK: Statements

    private mutating func addStatements(_ losses: inout Losses) {
        add(concept.annotations, concept.transactions, at: .concept, language: nil)
        for section in concept.sections {
            add(section.annotations, section.transactions, at: .section(section.language), language: section.language)
        }
        for (number, term) in concept.terms.enumerated() {
            add(term.annotations, term.transactions, at: .term(number), language: term.language)
            if let own = term.partOfSpeech { add(.partOfSpeech(own), at: .term(number), in: .termPos(term.language)) }
        }
    }

    private mutating func add(
        _ annotations: [Annotation], _ transactions: [Transaction], at place: MasterTableAnnotations.Place, language: LanguageTag?
    ) {
        for annotation in annotations {
            add(.annotation(annotation), at: place, in: .column(for: annotation.category, language: language))
        }
        for transaction in transactions {
            add(.transaction(transaction), at: place, in: .column(for: transaction.kind, language: language))
        }
    }

    private mutating func add(
        _ statement: MasterTableAnnotations.Statement, at place: MasterTableAnnotations.Place, in column: MasterTableColumn
    ) {
        let cells = annotations[column] ?? MasterTableAnnotations(column, concept)
        annotations[column] = cells
        set(column, cells.value(statement, at: place, of: concept))
    }
}
