import PadananModel

/// Concepts in the making from a table with a column for each language.
struct LanguageTable {
    private let header: LanguageHeader
    private let file: String
    private let languages: LanguagePair
    /// Whether an id that is a number counts the rows of its file and names no concept.
    private let numbersEntries: Bool
    private var builders: [ConceptBuilder] = []
    /// The places of concepts by id, and of those whose rows are held together by a number.
    private var indexes: [String: Int] = [:]
    private var numbered: [String: Int] = [:]
    private var numbers: [String: Int] = [:]
    private var log = DefectLog()

    init(header record: DelimitedReader.Record, file: String, languages: LanguagePair, numbersEntries: Bool = false) {
        header = LanguageHeader(record.cells.map { $0.text.trimmed })
        self.file = file
        self.languages = languages
        self.numbersEntries = numbersEntries
        for (cell, column) in zip(record.cells, header.columns) where column == nil && !cell.text.trimmed.isEmpty {
            report(.warning, "unknown column “\(cell.text.trimmed)” is ignored", cell.line, cell.column)
        }
        for language in [languages.source, languages.target] where !header.languages.contains(where: { $0.isSameLanguage(as: language) }) {
            let names = header.languages.map { LanguageNames.name(of: $0) }.joined(separator: ", ")
            report(.warning, "no column holds terms in \(LanguageNames.name(of: language)); there are \(names)", record.line, 1)
        }
    }

    /// Reads one row into a concept; rows with one id are one concept.
    mutating func add(_ record: DelimitedReader.Record) {
        if let cell = record.cells.dropFirst(header.columns.count).first(where: { !$0.text.trimmed.isEmpty }) {
            let message = "the row has \(record.cells.count) cells, the header \(header.columns.count); quote cells that hold the delimiter"
            return report(.error, message, cell.line, cell.column)
        }
        var row = Concept(id: "", terms: [], location: SourceLocation(file: file, line: record.line))
        var notes: [String] = []
        for (cell, column) in zip(record.cells, header.columns) {
            if let column { read(cell, as: column, into: &row, &notes) }
        }
        row.terms.removeAll { $0.text.isEmpty }
        guard !row.terms.isEmpty else { return report(.warning, "the row has no term", record.line, 1) }
        let index = index(of: row)
        for term in row.terms { builders[index].add(term) }
        for note in notes { builders[index].add(note: note) }
        builders[index].fill(from: row)
    }

    /// The place of the concept with the row's id, or of a new one; a row without an id, or with a mere number, is named by its term.
    private mutating func index(of row: Concept) -> Int {
        let isNumbered = numbersEntries && row.id.utf8.allSatisfy { (0x30...0x39).contains($0) }
        if !row.id.isEmpty, let known = isNumbered ? numbered[row.id] : indexes[row.id] { return known }
        var id = row.id
        if id.isEmpty || isNumbered {
            id = (row.terms.first { $0.language.isSameLanguage(as: languages.source) } ?? row.terms[0]).text
            if indexes[id] != nil { id = freeIdentifier(for: id) }
            if !row.id.isEmpty { numbered[row.id] = builders.count }
        }
        indexes[id] = builders.count
        builders.append(ConceptBuilder(Concept(id: id, terms: [], location: row.location)))
        return builders.count - 1
    }

    private mutating func freeIdentifier(for term: String) -> String {
        var number = numbers[term] ?? 2
        while indexes["\(term) (\(number))"] != nil { number += 1 }
        numbers[term] = number + 1
        return "\(term) (\(number))"
    }

    private mutating func read(_ cell: DelimitedReader.Cell, as column: LanguageColumn, into row: inout Concept, _ notes: inout [String]) {
        let text = cell.text.trimmed
        // An empty term takes its place too, so that what is said of it is not said of the one before.
        if case .term(let language) = column { return row.terms.append(Term(text, language: language, assumptions: .all)) }
        guard !text.isEmpty else { return }
        switch column {
        case .term, .ignored: break
        case .status, .type, .info, .example: readDetail(cell, text, column, &row)
        case .definition(let language): Self.add(text, language, to: &row)
        case .identifier: row.id = text
        case .subject: row.subject = text
        case .domain: if row.subject.isEmpty { row.subject = text } else { notes.append("domain: \(text)") }
        case .note: notes.append(text)
        case .source: row.source = text
        case .partOfSpeech:
            row.partOfSpeech = known(TermWords.partOfSpeech(text), or: .noun, cell, "unknown part of speech “\(text)”; noun is assumed")
        }
    }

    /// The first definition is the concept's; another one is its language's.
    private static func add(_ definition: String, _ language: LanguageTag?, to row: inout Concept) {
        if row.definition.isEmpty {
            row.definition = definition
        } else if definition != row.definition, let language {
            row.sections.append(LanguageSection(language, annotations: [Annotation(.definition, definition)]))
        }
    }

    /// Reads what is said of the last term.
    private mutating func readDetail(_ cell: DelimitedReader.Cell, _ text: String, _ column: LanguageColumn, _ row: inout Concept) {
        guard var term = row.terms.popLast() else { return }
        switch column {
        case .status:
            let message = "unknown status “\(text)”; write preferred, admitted, deprecated or forbidden"
            let status = TermWords.status(text)
            if let status { term.state(status) } else { report(.warning, message, cell.line, cell.column) }
        case .type:
            term.type = known(TermWords.type(text), or: .fullForm, cell, "unknown type of term “\(text)”; full form is assumed")
            term.assumptions.remove(.type)
        case .info: MemoQTermInfo(text).apply(to: &term, of: &row)
        default: term.annotations.append(Annotation(.context, text))
        }
        row.terms.append(term)
    }

    private mutating func known<Value>(_ value: Value?, or other: Value, _ cell: DelimitedReader.Cell, _ message: String) -> Value {
        if value == nil { report(.warning, message, cell.line, cell.column) }
        return value ?? other
    }

    private mutating func report(_ severity: Defect.Severity, _ message: String, _ line: Int, _ column: Int) {
        log.add(severity, message, at: SourceLocation(file: file, line: line, column: column))
    }

    /// What was read, with the defects of the lines.
    func reading(_ further: [Defect]) -> TermbaseReading {
        TermbaseReading(termbase: Termbase(builders.map(\.result)), defects: log.sorted(with: further))
    }

    /// Reads a whole table.
    ///
    /// - Parameters:
    ///   - unguards: whether cells may be guarded against being run as formulas.
    ///   - numbersEntries: whether an id that is a number counts the rows of its file and names no concept.
    static func read(
        _ content: [UInt8], file: String, languages: LanguagePair, unguards: Bool = false, numbersEntries: Bool = false
    ) -> TermbaseReading {
        let delimiter = TermbaseFormats.delimiter(of: content, extension: TermbaseFormats.fileExtension(of: file))
        var reader = DelimitedReader(content, file: file, delimiter: delimiter)
        guard let header = reader.next() else { return TermbaseReading() }
        var table = LanguageTable(header: header, file: file, languages: languages, numbersEntries: numbersEntries)
        while var record = reader.next() {
            if unguards {
                for index in record.cells.indices { record.cells[index].text = FormulaGuard.unguarded(record.cells[index].text) }
            }
            table.add(record)
        }
        return table.reading(reader.defects)
    }
}

extension Term {
    /// Sets a status that the file states.
    mutating func state(_ status: TermStatus) {
        self.status = status
        assumptions.remove(.status)
    }
}
