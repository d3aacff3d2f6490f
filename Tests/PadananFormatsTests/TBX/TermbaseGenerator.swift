import PadananModel

/// Makes concepts that hold everything the model has, in the order in which readers give it back.
struct TermbaseGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    /// A number below `count` (SplitMix64).
    mutating func next(_ count: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var bits = state
        bits = (bits ^ bits >> 30) &* 0xBF58_476D_1CE4_E5B9
        bits = (bits ^ bits >> 27) &* 0x94D0_49BB_1331_11EB
        return Int((bits ^ bits >> 31) % UInt64(count))
    }

    private mutating func chance(_ percent: Int) -> Bool { next(100) < percent }

    private mutating func pick<Value>(_ values: [Value]) -> Value { values[next(values.count)] }

    private static let words = [
        "kapal", "laut", "S&P", "a < b", "=rumus", "-nya", "“kutip”", "garis\\", "10: 30", "a|b", "[source: x]", "x [source: y]",
        "<b>tebal</b>",
        "satu\ndua", "dua  spasi", "read-only", "padanan:case=exact", "padanan:tbx:note=a", "a\\|b", "=", "e\u{301}", "kata: lain",
        "*: bintang", "ß",
        "x=y", "'=petik", "kapal: kata", "]]>", "\"tanda\"", "a,b;c", "tab\there",
    ]
    private static let ids = ["c1", "jaminan keamanan", "2+2", "a:b", "Übung", "_x", "x.y-z", "-a", "c 1", "c_1", "<id>"]

    /// A termbase of concepts with different ids.
    mutating func termbase() -> Termbase {
        let ids = Self.ids.filter { _ in chance(60) }
        return Termbase((ids.isEmpty ? ["c1"] : ids).map { concept($0) })
    }

    private mutating func text() -> String {
        (0...next(3)).map { _ in pick(Self.words) }.joined(separator: " ")
    }

    private mutating func concept(_ id: String) -> Concept {
        var concept = Concept(id: id, terms: [])
        if chance(50) { concept.subject = pick(["defence", "law | diplomacy", "S&P"]) }
        concept.partOfSpeech = pick(PartOfSpeech.allCases)
        if chance(30) { concept.caseRule = pick(CaseRule.allCases) }
        if chance(40) {
            concept.condition = SenseCondition(pick(SenseCondition.Scope.allCases), [pick(["laut", "AS", "10:30"]), "kapal perang"])
        }
        concept.isVerbatim = chance(20)
        if chance(50) {
            concept.definition = text()
            if chance(50) { concept.definitionSource = text() }
            if chance(30) { concept.annotations.append(Annotation(.definition, text(), source: chance(50) ? text() : "")) }
        }
        if chance(40) { concept.note = pick([text(), "satu | dua", "read-only", "padanan:translate=no"]) }
        if chance(40) { concept.source = pick(["Warta", "Warta | Kamus"]) }
        for language in ["id", "en", "en-us"] where language != "en-us" || chance(30) { addTerms(LanguageTag(language), to: &concept) }
        concept.annotations += annotations([
            .context, .customer, .project, .graphic, DataCategory("x=y: z"), .externalCrossReference, .crossReference,
        ])
        concept.transactions = transactions()
        for language in Set(concept.terms.map(\.language)).sorted() {
            let section = LanguageSection(
                language,
                annotations: annotations([
                    .note, .source, .definition, .context, .geographicalUsage, .externalCrossReference, DataCategory("tense"),
                ]),
                transactions: transactions())
            if !section.annotations.isEmpty || !section.transactions.isEmpty { concept.sections.append(section) }
        }
        return concept
    }

    private mutating func addTerms(_ language: LanguageTag, to concept: inout Concept) {
        var terms = [term(language, status: .preferred, concept)]
        for _ in 0..<next(4) {
            let next = term(language, status: pick(TermStatus.allCases), concept)
            if !terms.contains(where: { $0.text == next.text }) { terms.append(next) }
        }
        let order = { (term: Term) in
            (TermStatus.allCases.firstIndex(of: term.status) ?? 0) * 10 + (TermType.allCases.firstIndex(of: term.type) ?? 0)
        }
        terms.sort { order($0) < order($1) }
        if concept.terms.isEmpty { terms[0].partOfSpeech = nil }
        concept.terms += terms
    }

    private mutating func term(_ language: LanguageTag, status: TermStatus, _ concept: Concept) -> Term {
        let name = text()
        // A term without letter or digit is a defect of its own.
        let isFindable = name.contains { $0.isLetter || $0.isNumber }
        var term = Term(isFindable ? name : name + " x", language: language, status: status, type: pick(TermType.allCases))
        let own = pick(PartOfSpeech.allCases)
        if chance(20), own != concept.partOfSpeech { term.partOfSpeech = own }
        term.annotations = annotations([
            .context, .note, .source, .geographicalUsage, .termLocation, .crossReference, .externalCrossReference, .graphic,
            DataCategory("status"),
        ])
        if chance(20) { term.annotations.append(Annotation(.grammaticalGender, pick(["feminine", "common"]))) }
        if status == .deprecated, chance(40) { term.annotations.append(Annotation(.administrativeStatus, "supersededTerm-admn-sts")) }
        term.transactions = transactions()
        return term
    }

    private mutating func annotations(_ categories: [DataCategory]) -> [Annotation] {
        var result: [Annotation] = []
        for category in categories where chance(15) {
            let isReference = [.crossReference, .externalCrossReference, .graphic].contains(category)
            let target = category == .crossReference ? pick(Self.ids) : pick(["https://example.org/a#b", "ftp://example.org", "a b"])
            result.append(
                Annotation(
                    category, isReference && chance(50) ? "" : text(),
                    source: [.context, .definition].contains(category) && chance(50) ? text() : "",
                    target: isReference ? target : ""))
        }
        return result
    }

    private mutating func transactions() -> [Transaction] {
        guard chance(25) else { return [] }
        let kind = pick([Transaction.Kind.origination, .modification, Transaction.Kind(rawValue: "approval")])
        let record = pick([
            ChangeRecord(date: "2021-12-17", user: "Sari Wijaya"), ChangeRecord(date: "2021-12-17T09:30:00Z"), ChangeRecord(user: "Budi"),
            ChangeRecord(date: "Desember 2021", user: "7 orang"), ChangeRecord(date: "2021-02-30", user: "A & B"),
        ])
        return [Transaction(kind, record)]
    }
}

extension Termbase {
    /// The termbase without what a file doesn't keep: places, and the order of what is said of one thing.
    func canonical(withAssumptions: Bool = true) -> [Concept] {
        concepts.map { concept in
            var concept = concept
            concept.location = SourceLocation(file: "-")
            concept.annotations.sort()
            concept.transactions.sort()
            for index in concept.sections.indices {
                concept.sections[index].annotations.sort()
                concept.sections[index].transactions.sort()
            }
            concept.sections.sort { $0.language < $1.language }
            for index in concept.terms.indices {
                concept.terms[index].annotations.sort()
                concept.terms[index].transactions.sort()
                if !withAssumptions { concept.terms[index].assumptions = [] }
            }
            return concept
        }
    }
}

extension [Annotation] {
    fileprivate mutating func sort() {
        sort { ($0.category.rawValue, $0.text, $0.source, $0.target) < ($1.category.rawValue, $1.text, $1.source, $1.target) }
    }
}

extension [Transaction] {
    fileprivate mutating func sort() {
        sort { ($0.kind.rawValue, $0.record.date, $0.record.user) < ($1.kind.rawValue, $1.record.date, $1.record.user) }
    }
}

extension Concept {
    /// What the concept says and `other` doesn't, one thing a line, for the message of a test.
    func difference(from other: Concept) -> [String] {
        let known = Set(other.lines)
        return lines.filter { !known.contains($0) }
    }

    private var lines: [String] {
        var lines = [id, subject, "\(partOfSpeech) \(String(describing: caseRule)) \(String(describing: condition)) \(isVerbatim)"]
        lines += ["definition \(definition) \(definitionSource)", "note \(note)", "source \(source)"]
        lines += annotations.map { "concept \($0)" } + transactions.map { "concept \($0)" }
        for section in sections {
            lines += section.annotations.map { "\(section.language) \($0)" } + section.transactions.map { "\(section.language) \($0)" }
        }
        for term in terms {
            lines.append(
                "\(term.text) \(term.language) \(term.status) \(term.type) \(String(describing: term.partOfSpeech)) \(term.assumptions)")
            lines += term.annotations.map { "\(term.text) \($0)" } + term.transactions.map { "\(term.text) \($0)" }
        }
        return lines
    }
}
