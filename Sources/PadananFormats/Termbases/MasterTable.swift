import PadananModel

/// A master table in the making: the meaning of its columns, the concepts read so far, and the defects.
struct MasterTable {
    private(set) var termbase = Termbase()
    private(set) var log = DefectLog()
    private let file: String
    private let languages: LanguagePair
    private let keepsOneSided: Bool
    private var columns: [MasterTableColumn?] = []
    private var conceptLines: [String: Int] = [:]

    /// - Parameter keepsOneSided: whether a concept without approved term in one of the languages is kept, as when a table is converted.
    init(header: DelimitedReader.Record, file: String, languages: LanguagePair, keepsOneSided: Bool = false) {
        self.file = file
        self.languages = languages
        self.keepsOneSided = keepsOneSided
        for cell in header.cells { addColumn(cell) }
        guard !keepsOneSided else { return }
        for language in [languages.source, languages.target] where !hasTerms(in: language) {
            report(.error, "no column holds terms in \(language); add a column “\(language)”", header.line, 1)
        }
    }

    private mutating func addColumn(_ cell: DelimitedReader.Cell) {
        let name = cell.text.trimmed
        let column = MasterTableColumn(name.lowercased())
        if column == nil, !name.isEmpty {
            let hint = Spelling.suggestion(for: name, among: MasterTableColumn.names(for: languages))
            report(.warning, "unknown column “\(name)” is ignored\(hint)", cell.line, cell.column)
        }
        if let column, columns.contains(column) {
            report(.error, "column “\(name)” stands twice; the second is ignored", cell.line, cell.column)
            columns.append(nil)
        } else {
            columns.append(column)
        }
    }

    private func hasTerms(in language: LanguageTag) -> Bool {
        columns.contains { if case .terms(let tag, _, _) = $0 { tag.isSameLanguage(as: language) } else { false } }
    }

    /// Reads one row into a concept; a row that can't be used is left out with a defect.
    mutating func add(_ record: DelimitedReader.Record) {
        let location = SourceLocation(file: file, line: record.line)
        if record.cells.count > columns.count {
            let cell = record.cells[columns.count]
            report(
                .error, "the row has \(record.cells.count) cells, the header \(columns.count); quote cells that hold the delimiter",
                cell.line, cell.column)
            return
        }
        var concept = Concept(id: "", terms: [], location: location)
        var isUsable = true
        let cells = record.cells.map(Self.unguarded)
        for (column, cell) in zip(columns, cells) where !cell.text.isEmpty {
            if let column { isUsable = read(cell, as: column, into: &concept) && isUsable }
        }
        for (column, cell) in zip(columns, cells) where !cell.text.isEmpty {
            if let column, column.rank > MasterTableColumn.source.rank { annotate(&concept, with: cell, of: column) }
        }
        if isUsable, complete(&concept, record) { termbase.append(concept) }
    }

    /// The cell as meant: without white space around it and without the guard against formulas.
    private static func unguarded(_ cell: DelimitedReader.Cell) -> DelimitedReader.Cell {
        var cell = cell
        cell.text = FormulaGuard.unguarded(cell.text.trimmed)
        return cell
    }

    /// Reads one cell; returns false when the concept can't be used without it.
    private mutating func read(_ cell: DelimitedReader.Cell, as column: MasterTableColumn, into concept: inout Concept) -> Bool {
        let text = cell.text.trimmed
        switch column {
        case .concept: concept.id = text
        case .subject: concept.subject = text
        case .definition: concept.definition = text
        case .note: concept.note = text
        case .source: concept.source = text
        case .terms(let language, let status, let type):
            concept.terms += Self.values(text).map { Term($0, language: language, status: status, type: type) }
        case .pos: return choice(cell, "part of speech") { concept.partOfSpeech = $0 }
        case .caseRule: return choice(cell, "case rule") { concept.caseRule = $0 }
        case .translate: return readTranslate(cell, into: &concept)
        case .when: return readCondition(cell, into: &concept)
        case .definitionSource: concept.definitionSource = text
        case .termPos, .annotations, .transactions, .other: break
        }
        return true
    }

    /// Reads a cell that tells of the terms read before.
    private mutating func annotate(_ concept: inout Concept, with cell: DelimitedReader.Cell, of column: MasterTableColumn) {
        for word in MasterTableAnnotations(column, concept).read(cell.text.trimmed, into: &concept) {
            let names = PartOfSpeech.allCases.map(\.rawValue).joined(separator: ", ")
            report(.error, "unknown part of speech “\(word)” is left out; write one of \(names)", cell.line, cell.column)
        }
    }

    private mutating func choice<Choice: CaseIterable & RawRepresentable<String>>(
        _ cell: DelimitedReader.Cell, _ what: String, _ set: (Choice) -> Void
    ) -> Bool {
        let text = cell.text.trimmed.lowercased()
        if let value = Choice(rawValue: text) {
            set(value)
            return true
        }
        let names = Choice.allCases.map(\.rawValue)
        let hint = Spelling.suggestion(for: text, among: names)
        report(.error, "unknown \(what) “\(text)”\(hint); write one of \(names.joined(separator: ", "))", cell.line, cell.column)
        return false
    }

    private mutating func readTranslate(_ cell: DelimitedReader.Cell, into concept: inout Concept) -> Bool {
        switch cell.text.trimmed.lowercased() {
        case "no": concept.isVerbatim = true
        case "yes": concept.isVerbatim = false
        default:
            report(.error, "“\(cell.text.trimmed)” in column “translate”; write no or yes", cell.line, cell.column)
            return false
        }
        return true
    }

    private mutating func readCondition(_ cell: DelimitedReader.Cell, into concept: inout Concept) -> Bool {
        if let condition = SenseCondition(written: cell.text) {
            concept.condition = condition
            return true
        }
        let message = "can't read the condition “\(cell.text.trimmed)”; write “near: word | word” or “document: word | word”"
        report(.error, message, cell.line, cell.column)
        return false
    }

    /// Checks what a concept must have, and gives it an id when the table has no column for one.
    private mutating func complete(_ concept: inout Concept, _ record: DelimitedReader.Record) -> Bool {
        if concept.isVerbatim, concept.terms(in: languages.target).isEmpty {
            concept.terms += concept.terms(in: languages.source).map {
                Term($0.text, language: languages.target, status: $0.status, type: $0.type)
            }
        }
        if concept.id.isEmpty, let first = concept.terms(in: languages.source).first ?? (keepsOneSided ? concept.terms.first : nil) {
            concept.id = Self.slug(first.text)
        }
        guard checkTerms(concept, record) else { return false }
        if let line = conceptLines[concept.id] {
            report(.error, "concept “\(concept.id)” stands already in line \(line); give this row an id of its own", record.line, 1)
            return false
        }
        conceptLines[concept.id] = record.line
        concept.terms.promoteFirst(in: languages.source)
        concept.terms.promoteFirst(in: languages.target)
        return true
    }

    private mutating func checkTerms(_ concept: Concept, _ record: DelimitedReader.Record) -> Bool {
        for term in concept.terms where !Self.isFindable(term.text) {
            report(
                .warning, "the term “\(term.text)” of \(Self.name(concept)) has neither letter nor digit and is never found", record.line, 1
            )
        }
        for language in [languages.source, languages.target]
        where !concept.terms.contains(where: { $0.status.isApproved && $0.language.isSameLanguage(as: language) }) {
            if keepsOneSided, !concept.terms.isEmpty { continue }
            guard hasTerms(in: language) else { return false }
            report(.error, "\(Self.name(concept)) has no approved term in \(language); fill column “\(language)”", record.line, 1)
            return false
        }
        if concept.id.isEmpty {
            report(.error, "the row has no concept id; fill column “concept”", record.line, 1)
            return false
        }
        return true
    }

    private static func name(_ concept: Concept) -> String {
        concept.id.isEmpty ? "the row" : "concept “\(concept.id)”"
    }

    /// Whether a term has a letter or digit. Almost all have one of ASCII, which needs no look at characters.
    private static func isFindable(_ term: String) -> Bool {
        term.utf8.contains { (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0) }
            || term.contains { $0.isLetter || $0.isNumber }
    }

    private mutating func report(_ severity: Defect.Severity, _ message: String, _ line: Int, _ column: Int) {
        log.add(severity, message, at: SourceLocation(file: file, line: line, column: column))
    }

    /// The values of a cell, which ` | ` separates; a bar between two letters is part of the term.
    static func values(_ text: String) -> [String] {
        guard text.utf8.contains(UInt8(ascii: "|")) else {
            let value = text.trimmed
            return value.isEmpty ? [] : [value]
        }
        let bytes = Array(text.utf8)
        var values: [String] = []
        var start = 0
        for index in 0...bytes.count where index == bytes.count || isSeparator(bytes, index) {
            values.append(String(decoding: bytes[start..<index], as: UTF8.self).trimmed)
            start = index + 1
        }
        return values.filter { !$0.isEmpty }
    }

    private static func isSeparator(_ bytes: [UInt8], _ index: Int) -> Bool {
        guard bytes[index] == UInt8(ascii: "|") else { return false }
        return index == 0 || index + 1 == bytes.count || bytes[index - 1] <= 0x20 || bytes[index + 1] <= 0x20
    }

    /// An id made from a term: `jaminan-keamanan`.
    static func slug(_ term: String) -> String {
        term.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: "-")
    }
}

extension Array where Element == Term {
    /// Makes the first approved term of `language` preferred when none is: a concept with abbreviations only.
    fileprivate mutating func promoteFirst(in language: LanguageTag) {
        let isOfLanguage = { (term: Term) in term.language.isSameLanguage(as: language) }
        guard !contains(where: { isOfLanguage($0) && $0.status == .preferred }) else { return }
        if let index = firstIndex(where: { isOfLanguage($0) && $0.status.isApproved }) { self[index].status = .preferred }
    }
}
