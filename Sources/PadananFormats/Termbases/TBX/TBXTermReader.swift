import PadananModel

/// A term in the making: what its `termSec` states, before the defaults of its language are known.
struct TBXTermReader {
    private(set) var term: Term
    /// As stated, a proper name as such.
    private(set) var partOfSpeech: PartOfSpeech?
    /// Whether a note of ours states the part of speech.
    private(set) var hasOwnPartOfSpeech = false
    private(set) var isVerbatim = false

    init(_ text: String, _ language: LanguageTag) {
        term = Term(text, language: language, assumptions: [.status, .type, .partOfSpeech])
    }

    /// Takes in what is said of the term; returns what to say of a word that isn't known.
    mutating func add(_ statement: MasterTableAnnotations.Statement) -> String? {
        switch statement {
        case .transaction(let transaction): term.transactions.append(transaction)
        case .partOfSpeech(let stated): state(stated)
        case .annotation(let annotation): return add(annotation)
        }
        return nil
    }

    private mutating func add(_ annotation: Annotation) -> String? {
        switch annotation.category {
        case .administrativeStatus: return addStatus(annotation)
        case .partOfSpeech: return addPartOfSpeech(annotation)
        case .termType: return addType(annotation)
        case .note:
            if let content = TBXOwnNote.content(of: annotation.text) { return add(content, annotation) }
            fallthrough
        default:
            if annotation.saysVerbatim { isVerbatim = true } else { term.annotations.append(annotation) }
        }
        return nil
    }

    private mutating func add(_ content: TBXOwnNote.Content, _ note: Annotation) -> String? {
        switch content {
        case .forbidden:
            term.status = .forbidden
            term.assumptions.remove(.status)
        case .partOfSpeech(let stated):
            state(stated)
            hasOwnPartOfSpeech = true
        case .verbatim: isVerbatim = true
        case .statement(.annotation(let annotation)) where annotation.isKnownType: return addType(annotation)
        case .statement(.annotation(let annotation)): term.annotations.append(annotation)
        case .statement(let statement): return add(statement)
        default: term.annotations.append(note)
        }
        return nil
    }

    private mutating func addStatus(_ annotation: Annotation) -> String? {
        guard let status = TBXWords.statuses[annotation.text] else {
            term.annotations.append(annotation)
            return "“\(annotation.text)” is no administrativeStatus; write preferredTerm-admn-sts, admittedTerm-admn-sts, "
                + "deprecatedTerm-admn-sts or supersededTerm-admn-sts"
        }
        if term.assumptions.contains(.status) || status == .forbidden { term.status = status }
        term.assumptions.remove(.status)
        if !TBXWords.plainStatuses.contains(annotation.text) { term.annotations.append(annotation) }
        return nil
    }

    private mutating func addPartOfSpeech(_ annotation: Annotation) -> String? {
        if let stated = TBXWords.partOfSpeech(annotation.text) {
            if !hasOwnPartOfSpeech { state(stated) }
            return nil
        }
        term.annotations.append(annotation)
        return "“\(annotation.text)” is no partOfSpeech; write noun, verb, adjective, adverb or other"
    }

    private mutating func state(_ stated: PartOfSpeech) {
        partOfSpeech = stated
        term.assumptions.remove(.partOfSpeech)
    }

    private mutating func addType(_ annotation: Annotation) -> String? {
        if let type = TermType(rawValue: annotation.text) {
            term.type = type
            term.assumptions.remove(.type)
            return nil
        }
        term.annotations.append(annotation)
        guard let type = TBXWords.types[annotation.text] else {
            return "“\(annotation.text)” is no termType; write fullForm, acronym, abbreviation, shortForm, variant or phrase"
        }
        term.type = type
        return nil
    }

    /// The term with what only its entry knows: the status of an unstated one, and the part of speech that is the concept's.
    func finished(status: TermStatus, conceptPartOfSpeech: PartOfSpeech, effective: PartOfSpeech?) -> Term {
        var result = term
        if term.assumptions.contains(.status) { result.status = status }
        if let effective, effective != conceptPartOfSpeech { result.partOfSpeech = effective }
        return result
    }
}

extension Annotation {
    /// Whether it is a type that `TermType` has, which dialects without types keep in a note.
    fileprivate var isKnownType: Bool { category == .termType && TermType(rawValue: text) != nil }

    /// Whether it says that a term stays as it is, in one of the ways of Weblate.
    var saysVerbatim: Bool {
        switch category.rawValue {
        case "translationNote", "Translation needed": text.lowercased() == "no"
        case "note": TBXOwnNote.isReadOnlyMark(text)
        default: false
        }
    }
}
