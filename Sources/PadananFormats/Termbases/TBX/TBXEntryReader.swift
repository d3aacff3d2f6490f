import PadananModel

/// Turns the entries of a TBX document into concepts.
struct TBXEntryReader {
    /// The ids taken, with the number that the next entry of the same id gets.
    private var ids: [String: Int] = [:]
    private var statements = TBXStatementReader()

    var log: DefectLog { statements.log }

    /// The concept of `entry`, or `nil` when it has no term.
    mutating func concept(_ entry: TBXElement) -> Concept? {
        var concept = Concept(id: entry.id, terms: [], location: entry.location)
        var terms: [TBXTermReader] = []
        var ownPartOfSpeech: PartOfSpeech?
        for child in entry.children {
            if child.role == .section {
                read(child, into: &concept, &terms)
            } else {
                for statement in statements.statements(in: child) { add(statement, to: &concept, &ownPartOfSpeech) }
            }
        }
        finish(&concept, terms, ownPartOfSpeech)
        if concept.terms.isEmpty {
            statements.report(.error, "the entry has no term and is left out", entry, reference: "ISO 30042:2019, \(entry.name)")
        }
        guard !concept.terms.isEmpty else { return nil }
        concept.id = uniqueID(concept)
        return concept
    }

    // MARK: Sections and terms

    private mutating func read(_ element: TBXElement, into concept: inout Concept, _ terms: inout [TBXTermReader]) {
        guard !element.language.isEmpty else {
            statements.report(.error, "<\(element.name)> names no language and is left out; write xml:lang", element)
            return
        }
        var section = LanguageSection(LanguageTag(element.language))
        for child in element.children {
            switch child.role {
            case .termSection: read(child, section.language, into: &concept, &terms)
            case .term: terms.append(TBXTermReader(child.text, section.language))
            default: for statement in statements.statements(in: child) { add(statement, to: &section, &concept) }
            }
        }
        if !section.annotations.isEmpty || !section.transactions.isEmpty { concept.sections.append(section) }
    }

    private mutating func read(
        _ element: TBXElement, _ language: LanguageTag, into concept: inout Concept, _ terms: inout [TBXTermReader]
    ) {
        let children = element.children.flatMap { $0.name == "termGrp" ? $0.children : [$0] }
        let termElements = children.filter { $0.role == .term && !$0.text.isEmpty }
        guard let first = termElements.first else {
            statements.report(.error, "<\(element.name)> has no term and is left out", element)
            return
        }
        if children.first?.role != .term { statements.report(.warning, "<term> is not the first in <\(element.name)>", first) }
        var term = TBXTermReader(first.text, language)
        for child in children where child.role != .term {
            for statement in statements.statements(in: child) {
                if let problem = term.add(statement) {
                    statements.report(.warning, problem, child, reference: "TBX-Basic, \(child.category)")
                }
            }
        }
        concept.isVerbatim = concept.isVerbatim || term.isVerbatim
        terms.append(term)
        for other in termElements.dropFirst() {
            statements.report(.error, "a second <term> in <\(element.name)>; write a <\(element.name)> for each", other)
            terms.append(TBXTermReader(other.text, language))
        }
    }

    private func finish(_ concept: inout Concept, _ terms: [TBXTermReader], _ ownPartOfSpeech: PartOfSpeech?) {
        let effective = terms.map { term in
            term.partOfSpeech == .noun && !term.hasOwnPartOfSpeech ? ownPartOfSpeech ?? .noun : term.partOfSpeech
        }
        concept.partOfSpeech = ownPartOfSpeech ?? effective.lazy.compactMap { $0 }.first ?? .noun
        var hasPreferred = Set(
            terms.lazy.map(\.term).filter { $0.status == .preferred && !$0.assumptions.contains(.status) }.map(\.language))
        for (term, partOfSpeech) in zip(terms, effective) {
            let isUnstated = term.term.assumptions.contains(.status)
            let status: TermStatus = isUnstated && hasPreferred.insert(term.term.language).inserted ? .preferred : .admitted
            concept.terms.append(
                term.finished(status: status, conceptPartOfSpeech: concept.partOfSpeech, effective: partOfSpeech))
        }
    }

    // MARK: Statements

    private func add(_ statement: MasterTableAnnotations.Statement, to concept: inout Concept, _ ownPartOfSpeech: inout PartOfSpeech?) {
        guard case .annotation(let annotation) = statement else {
            concept.add(statement, at: .concept)
            return
        }
        guard annotation.category == .note, let content = TBXOwnNote.content(of: annotation.text) else {
            concept.add(annotation)
            return
        }
        switch content {
        case .id(let id): concept.id = id
        case .partOfSpeech(let stated): ownPartOfSpeech = stated
        case .caseRule(let rule): concept.caseRule = rule
        case .condition(let condition): concept.condition = condition
        case .verbatim: concept.isVerbatim = true
        case .statement(.annotation(let annotation)): concept.add(annotation, isOwn: true)
        case .statement(let statement): concept.add(statement, at: .concept)
        case .forbidden: concept.add(annotation)
        }
    }

    private func add(_ statement: MasterTableAnnotations.Statement, to section: inout LanguageSection, _ concept: inout Concept) {
        switch statement {
        case .transaction(let transaction): section.transactions.append(transaction)
        case .annotation(let annotation):
            if annotation.category == .note, case .statement(let own) = TBXOwnNote.content(of: annotation.text) {
                switch own {
                case .annotation(let annotation): section.annotations.append(annotation)
                case .transaction(let transaction): section.transactions.append(transaction)
                case .partOfSpeech: break
                }
            } else if annotation.saysVerbatim {
                concept.isVerbatim = true
            } else {
                section.annotations.append(annotation)
            }
        case .partOfSpeech: break
        }
    }

    // MARK: Ids

    /// The id of the entry; made from its first term when it has none, with a number when it is taken.
    private mutating func uniqueID(_ concept: Concept) -> String {
        let wanted = concept.id.isEmpty ? MasterTable.slug(concept.terms[0].text) : concept.id
        let base = wanted.isEmpty ? "concept" : wanted
        var id = base
        while let number = ids[id] {
            ids[base] = (ids[base] ?? number) + 1
            id = "\(base)-\(ids[base] ?? number)"
        }
        ids[id] = 1
        if id != base, !concept.id.isEmpty {
            let message = "a second entry with the id “\(base)” is read as “\(id)”"
            statements.report(.warning, message, at: concept.location, reference: "XML 1.0, 3.3.1")
        }
        return id
    }
}

extension Concept {
    /// Adds what an entry says of the concept, to the field for it when there is one.
    ///
    /// - Parameter isOwn: whether it comes from a note of ours, so that its text is not looked at for marks.
    fileprivate mutating func add(_ annotation: Annotation, isOwn: Bool = false) {
        switch annotation.category {
        case .subjectField: subject = Self.joined(subject, annotation.text)
        case .note where isOwn || !annotation.saysVerbatim: note = Self.joined(note, annotation.text)
        case .source: source = Self.joined(source, annotation.text)
        case .definition where definition.isEmpty:
            definition = annotation.text
            definitionSource = annotation.source
        default:
            if !isOwn, annotation.saysVerbatim { isVerbatim = true } else { annotations.append(annotation) }
        }
    }

    private static func joined(_ left: String, _ right: String) -> String {
        left.isEmpty ? right : "\(left) | \(right)"
    }
}
