import PadananFormats
import PadananLanguage
import PadananModel

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
