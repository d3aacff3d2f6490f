import PadananModel

/// The cells of the master table that tell of a concept, of a language, or of single terms.
///
/// In a column of a language a value may begin with the term it is about and a colon: `security guarantee: It offers security guarantees.`
/// Without a term, it is about the language, or about its first term in columns of what only terms have; `*: ` says the language.
struct MasterTableAnnotations {
    /// What a statement is about.
    enum Place: Hashable {
        case concept
        case section(LanguageTag)
        /// The number of a term in its concept.
        case term(Int)
    }

    /// Something said, without saying of what.
    enum Statement: Hashable {
        case annotation(Annotation)
        case transaction(Transaction)
        case partOfSpeech(PartOfSpeech)
    }

    /// Colons at which the name of a term is looked for; more are part of the text.
    private static let maximumColons = 32

    private let column: MasterTableColumn
    private let termsByName: [ArraySlice<UInt8>: Int]
    private let termNumbers: [Int]

    /// For the cells of `column` in the row of `concept`, whose terms are known. Cost: linear in its terms.
    init(_ column: MasterTableColumn, _ concept: Concept) {
        self.column = column
        termNumbers = concept.terms.indices.filter { concept.terms[$0].language == column.language }
        let names = termNumbers.map { (Array(AnnotationText.escape(concept.terms[$0].text).utf8)[...], $0) }
        termsByName = Dictionary(names) { first, _ in first }
    }

    // MARK: Reading

    /// Adds what `cell` says to `concept`; returns what it couldn't read.
    func read(_ cell: String, into concept: inout Concept) -> [String] {
        var unknown: [String] = []
        for value in AnnotationText.values(cell) {
            let (place, rest) = place(of: value)
            guard let statement = statement(rest) else {
                unknown.append(String(decoding: rest, as: UTF8.self))
                continue
            }
            for place in place.map({ [$0] }) ?? defaultPlaces { concept.add(statement, at: place) }
        }
        return unknown
    }

    /// The place that `value` names, and what stands behind its name.
    private func place(of value: [UInt8]) -> (Place?, ArraySlice<UInt8>) {
        guard let language = column.language else { return (.concept, value[...]) }
        var found: (Place?, ArraySlice<UInt8>) = (nil, value[...])
        var index = 0
        for _ in 0..<Self.maximumColons {
            guard let colon = AnnotationText.firstIndex(of: UInt8(ascii: ":"), in: value[index...]), colon + 1 < value.count else { break }
            index = colon + 1
            guard value[index] <= 0x20 else { continue }
            if value[..<colon].elementsEqual("*".utf8) {
                found = (.section(language), value[(index + 1)...])
            } else if let term = termsByName[value[..<colon]] {
                found = (.term(term), value[(index + 1)...])
            }
        }
        return found
    }

    /// What is meant by a value without a name.
    private var defaultPlaces: [Place] {
        guard let language = column.language else { return [.concept] }
        if case .termPos = column { return termNumbers.map(Place.term) }
        if tellsOfTermsOnly, let first = termNumbers.first { return [.term(first)] }
        return [.section(language)]
    }

    private var tellsOfTermsOnly: Bool {
        guard case .annotations(_, let category) = column else { return false }
        return [.context, .customer, .project, .geographicalUsage, .grammaticalGender, .termLocation].contains(category)
    }

    private func statement(_ value: ArraySlice<UInt8>) -> Statement? {
        switch column {
        case .annotations(_, let category):
            return .annotation(AnnotationText.read(Array(value), category: category, takesTarget: category.isReference))
        case .transactions(_, let kind): return .transaction(Transaction(kind, TransactionText.read(AnnotationText.unescape(value))))
        case .termPos: return PartOfSpeech(rawValue: AnnotationText.unescape(value).trimmed.lowercased()).map { .partOfSpeech($0) }
        default: return Self.namedStatement(Array(value))
        }
    }

    /// Reads `category=text`.
    static func namedStatement(_ value: [UInt8]) -> Statement {
        guard let equals = AnnotationText.firstIndex(of: UInt8(ascii: "="), in: value[...]) else {
            return .annotation(AnnotationText.read(value, category: .note, takesTarget: false))
        }
        let name = AnnotationText.unescape(value[..<equals]).trimmed
        let rest = Array(value[(equals + 1)...])
        if name.hasPrefix(TransactionText.prefix) {
            let kind = Transaction.Kind(rawValue: String(name.dropFirst(TransactionText.prefix.count)))
            return .transaction(Transaction(kind, TransactionText.read(AnnotationText.unescape(rest))))
        }
        return .annotation(AnnotationText.read(rest, category: DataCategory(name), takesTarget: true))
    }

    // MARK: Writing

    /// A value of a cell that says `statement` of `place`.
    func value(_ statement: Statement, at place: Place, of concept: Concept) -> String {
        let body = text(statement)
        let value = prefix(place, concept) + body
        let (found, rest) = self.place(of: Array(value.utf8))
        if found.map({ [$0] }) ?? defaultPlaces == [place], rest.elementsEqual(body.utf8) { return value }
        return prefix(place, concept) + Self.withoutColon(body)
    }

    private func text(_ statement: Statement) -> String {
        if case .other = column { return Self.named(statement) }
        return plain(statement)
    }

    private func plain(_ statement: Statement) -> String {
        switch statement {
        case .annotation(let annotation): AnnotationText.write(annotation)
        case .transaction(let transaction): AnnotationText.escape(TransactionText.write(transaction.record))
        case .partOfSpeech(let partOfSpeech): partOfSpeech.rawValue
        }
    }

    /// `category=text`.
    static func named(_ statement: Statement) -> String {
        switch statement {
        case .annotation(let annotation):
            AnnotationText.escape(annotation.category.rawValue, names: true) + "=" + AnnotationText.write(annotation)
        case .transaction(let transaction):
            AnnotationText.escape(TransactionText.prefix + transaction.kind.rawValue, names: true) + "="
                + AnnotationText.escape(TransactionText.write(transaction.record))
        case .partOfSpeech(let partOfSpeech): "partOfSpeech=\(partOfSpeech.rawValue)"
        }
    }

    private func prefix(_ place: Place, _ concept: Concept) -> String {
        switch place {
        case .concept: ""
        case .section: tellsOfTermsOnly ? "*: " : ""
        case .term(let number): AnnotationText.escape(concept.terms[number].text) + ": "
        }
    }

    /// The first colon with a space behind it escaped, so that what stands before it is not read as a term.
    private static func withoutColon(_ text: String) -> String {
        var bytes = Array(text.utf8)
        guard let colon = bytes.indices.first(where: { bytes[$0] == UInt8(ascii: ":") && $0 + 1 < bytes.count && bytes[$0 + 1] <= 0x20 })
        else { return text }
        bytes.insert(UInt8(ascii: "\\"), at: colon)
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension Concept {
    /// Adds what is said of the concept, a language or a term; nothing is added for an annotation without content.
    mutating func add(_ statement: MasterTableAnnotations.Statement, at place: MasterTableAnnotations.Place) {
        if case .annotation(let annotation) = statement, annotation.text.isEmpty, annotation.target.isEmpty, annotation.source.isEmpty {
            return
        }
        switch (statement, place) {
        case (.annotation(let annotation), .concept): annotations.append(annotation)
        case (.transaction(let transaction), .concept): transactions.append(transaction)
        case (.annotation(let annotation), .term(let number)): terms[number].annotations.append(annotation)
        case (.transaction(let transaction), .term(let number)): terms[number].transactions.append(transaction)
        case (.partOfSpeech(let own), .term(let number)): terms[number].partOfSpeech = own
        case (.annotation(let annotation), .section(let language)): sections[section(language)].annotations.append(annotation)
        case (.transaction(let transaction), .section(let language)): sections[section(language)].transactions.append(transaction)
        case (.partOfSpeech, _): break
        }
    }

    /// The number of the section of `language`, which is made when there is none.
    private mutating func section(_ language: LanguageTag) -> Int {
        if let number = sections.firstIndex(where: { $0.language == language }) { return number }
        sections.append(LanguageSection(language))
        return sections.count - 1
    }
}
