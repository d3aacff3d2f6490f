import PadananFormats
import PadananLanguage
import PadananModel

/// A cell of a glossary table that isn't empty.
struct LintCell: Sendable {
    let column: String
    /// As written.
    let text: String
    let terms: MasterTableDocument.TermColumn?
    let location: SourceLocation
    let range: Range<Int>

    /// The cell without the value `number`.
    func removing(_ number: Int) -> String {
        var values = MasterTableDocument.values(text)
        values.remove(at: number)
        return values.joined(separator: " | ")
    }

    /// The cell with `value` in the place of value `number`.
    func replacing(_ number: Int, by value: String) -> String {
        var values = MasterTableDocument.values(text)
        values[number] = value
        return values.joined(separator: " | ")
    }
}

/// A term of a concept and where it stands.
struct LintTerm: Sendable {
    let text: String
    /// Folded: what a reader can't tell apart is the same.
    let key: String
    let language: LanguageTag
    /// As written, without the promotion of a first admitted term.
    let status: TermStatus
    let type: TermType
    /// `nil` in a format other than the table.
    let cell: LintCell?
    /// Which value of the cell it is.
    let number: Int
}

/// A concept as the rules see it.
struct LintEntry: Sendable {
    let concept: Concept
    let cells: [LintCell]
    let terms: [LintTerm]

    /// A concept of any format.
    init(_ concept: Concept) {
        self.concept = concept
        cells = []
        terms = concept.terms.map {
            LintTerm(
                text: $0.text, key: FoldedKey.fold($0.text), language: $0.language, status: $0.status, type: $0.type, cell: nil, number: 0)
        }
    }

    /// A row of a glossary table.
    init(_ concept: Concept, _ row: MasterTableDocument.Row, _ columns: [MasterTableDocument.Column]) {
        self.concept = concept
        let file = concept.location.file
        cells = zip(columns, row.cells).filter { !$0.1.text.utf8.isEmpty }.map { column, cell in
            let location = SourceLocation(file: file, line: cell.line, column: cell.column)
            return LintCell(column: column.name, text: cell.text, terms: column.terms, location: location, range: cell.range)
        }
        terms = cells.flatMap { cell -> [LintTerm] in
            guard let column = cell.terms else { return [] }
            return MasterTableDocument.values(cell.text).enumerated().map { number, text in
                LintTerm(
                    text: text, key: FoldedKey.fold(text), language: column.language, status: column.status, type: column.type, cell: cell,
                    number: number)
            }
        }
    }

    func terms(in language: LanguageTag) -> [LintTerm] { terms.filter { $0.language.isSameLanguage(as: language) } }

    /// The first preferred term, else the first approved one.
    func preferred(in language: LanguageTag) -> LintTerm? {
        let terms = terms(in: language)
        return terms.first { $0.status == .preferred } ?? terms.first { $0.status.isApproved }
    }
}

/// What is looked at: all entries of all files.
struct LintGlossary: Sendable {
    let languages: LanguagePair
    let entries: [LintEntry]

    /// Entries by the keys of their approved source terms, in the order of the glossary.
    let senses: [String: [Int]]

    init(_ entries: [LintEntry], languages: LanguagePair) {
        self.entries = entries
        self.languages = languages
        var senses: [String: [Int]] = [:]
        for (number, entry) in entries.enumerated() {
            for key in Set(entry.terms(in: languages.source).filter(\.status.isApproved).map(\.key)) {
                senses[key, default: []].append(number)
            }
        }
        self.senses = senses
    }
}
