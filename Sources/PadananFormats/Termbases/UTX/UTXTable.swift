import PadananModel

/// Concepts in the making from the rows of a UTX file.
struct UTXTable {
    private(set) var log = DefectLog()
    private let columns: [UTXHeader.Column?]
    private let languages: LanguagePair
    private var builders: [ConceptBuilder] = []
    private var indexes: [String: Int] = [:]

    /// - Parameter languages: where the header names none.
    init(_ header: UTXHeader, languages: LanguagePair) {
        columns = header.columns.isEmpty ? [.source, .target, .partOfSpeech] : header.columns
        self.languages = header.languages ?? languages
    }

    var termbase: Termbase { Termbase(builders.map(\.result)) }

    mutating func add(_ record: DelimitedReader.Record, at location: SourceLocation) {
        var row = Concept(id: "", terms: [], location: location)
        var (source, target) = ("", Term("", language: languages.target, assumptions: .all))
        var notes: [String] = []
        for (cell, column) in zip(record.cells, columns) {
            let text = cell.text.trimmed
            // A hyphen stands for an empty cell, but may be a term.
            guard !text.isEmpty, text != "-" || column == .source || column == .target else { continue }
            switch column {
            case .source: source = text
            case .target: target.text = text
            case .partOfSpeech: readPartOfSpeech(text, into: &row)
            case .status: readStatus(text, into: &target, at: location)
            case .comment: notes.append(text)
            case .identifier: row.id = text
            case nil: break
            }
        }
        guard !source.isEmpty, !target.text.isEmpty else {
            let message = "the row has no \(source.isEmpty ? "source" : "target") term; UTX wants both"
            return report(.error, message, at: location)
        }
        let id = row.id.isEmpty ? source : row.id
        let index = indexes[id] ?? builders.count
        if index == builders.count {
            indexes[id] = index
            builders.append(ConceptBuilder(Concept(id: id, terms: [], location: location)))
        }
        builders[index].add(Term(source, language: languages.source, assumptions: .all))
        builders[index].add(target)
        for note in notes { builders[index].add(note: note) }
        builders[index].fill(from: row)
    }

    private func readPartOfSpeech(_ text: String, into row: inout Concept) {
        row.partOfSpeech = TermWords.partOfSpeech(text) ?? .other
    }

    private mutating func readStatus(_ text: String, into target: inout Term, at location: SourceLocation) {
        if let status = TermWords.status(text) { return target.state(status) }
        report(.warning, "unknown status “\(text)”; write approved, provisional, non-standard or forbidden", at: location)
    }

    private mutating func report(_ severity: Defect.Severity, _ message: String, at location: SourceLocation) {
        log.add(severity, message, reference: "UTX 1.11, body", at: location)
    }
}
