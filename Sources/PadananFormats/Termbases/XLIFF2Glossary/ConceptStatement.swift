import PadananModel

/// One thing said of a concept as a name and a text, by the names of the glossary table: `subject`, `when`, `en:forbidden`.
enum ConceptStatement {
    /// What is to be said of `concept` beside its id, first source term, approved target terms, definition and source.
    ///
    /// - Parameters:
    ///   - source: the source term that is said already.
    ///   - targets: the target terms that are, the first as preferred, the others as admitted.
    static func all(of concept: Concept, beyond source: Term, _ targets: [Term]) -> [(name: String, text: String)] {
        var statements: [(name: String, text: String)] = []
        let add = { (name: String, text: String) in if !text.isEmpty { statements.append((name, text)) } }
        add("subject", concept.subject)
        add("pos", concept.partOfSpeech == .noun ? "" : concept.partOfSpeech.rawValue)
        add("case", concept.caseRule?.rawValue ?? "")
        add("when", concept.condition?.written ?? "")
        add("translate", concept.isVerbatim ? "no" : "")
        add("note", concept.note)
        var said: [[String]: TermStatus] = [key(source): .preferred]
        for (index, target) in targets.enumerated() where said[key(target)] == nil {
            said[key(target)] = index == 0 ? .preferred : .admitted
        }
        // By language, because reading puts the terms that have elements of their own first.
        let own = concept.terms.filter { $0.language == source.language }
        for term in own + concept.terms.filter({ $0.language != source.language }) {
            if term.type != .fullForm || said[key(term)] != term.status { add(name(of: term), term.text) }
        }
        return statements
    }

    /// What tells a term from the others of its concept.
    private static func key(_ term: Term) -> [String] { [term.text, term.language.description] }

    /// `en:admitted`, `en:preferred:acronym`
    private static func name(of term: Term) -> String {
        let type = term.type == .fullForm ? "" : ":\(term.type.rawValue)"
        return "\(term.language.formatted):\(term.status.rawValue)\(type)"
    }

    /// Takes over statements; returns those that aren't known.
    static func apply(_ statements: [(name: String, text: String)], to concept: inout Concept) -> [String] {
        var places = Dictionary(concept.terms.indices.map { (key(concept.terms[$0]), $0) }) { first, _ in first }
        var unknown: [String] = []
        for (name, text) in statements where !text.isEmpty {
            if let term = term(name, text) {
                let place = places[key(term)] ?? concept.terms.count
                if place == concept.terms.count { concept.terms.append(term) } else { concept.terms[place] = term }
                places[key(term)] = place
            } else if !apply(name, text, to: &concept) {
                unknown.append(name)
            }
        }
        return unknown
    }

    private static func apply(_ name: String, _ text: String, to concept: inout Concept) -> Bool {
        switch name {
        case "concept": concept.id = text
        case "subject": concept.subject = text
        case "note": concept.note = text
        case "translate": concept.isVerbatim = text == "no"
        case "pos": concept.partOfSpeech = PartOfSpeech(rawValue: text) ?? .noun
        case "case": concept.caseRule = CaseRule(rawValue: text)
        case "when":
            guard let condition = SenseCondition(written: text) else { return false }
            concept.condition = condition
        default: return false
        }
        return true
    }

    private static func term(_ name: String, _ text: String) -> Term? {
        let parts = name.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        guard (2...3).contains(parts.count), let status = TermStatus(rawValue: parts[1]), LanguageTag(parts[0]).isWellFormed else {
            return nil
        }
        guard let type = parts.count == 3 ? TermType(rawValue: parts[2]) : .fullForm else { return nil }
        return Term(text, language: LanguageTag(parts[0]), status: status, type: type)
    }
}
