import PadananModel

/// Concepts in the making from rows of one source and one target term.
///
/// Rows with one source term are one concept, the first target preferred, the others admitted; a pair that stands twice counts once.
struct TermPairTable {
    private var builders: [ConceptBuilder] = []
    private var log = DefectLog()
    private let languages: LanguagePair
    private var indexes: [String: Int] = [:]

    init(languages: LanguagePair) {
        self.languages = languages
    }

    /// Adds a row whose cells are trimmed.
    ///
    /// - Parameter id: of the concept; the source term when it is empty.
    mutating func add(
        _ source: String, _ target: String, note: String = "", id: String = "", subject: String = "", at location: SourceLocation
    ) {
        guard !source.isEmpty, !target.isEmpty else {
            let missing = source.isEmpty ? "source" : "target"
            return report(Defect(.error, "the row has no \(missing) term; write source and target in two columns", at: location))
        }
        let id = id.isEmpty ? source : id
        let index = indexes[id] ?? builders.count
        if index == builders.count {
            indexes[id] = index
            builders.append(ConceptBuilder(Concept(id: id, subject: subject, terms: [], location: location)))
        }
        builders[index].add(Term(source, language: languages.source, assumptions: .all))
        builders[index].add(Term(target, language: languages.target, assumptions: .all))
        builders[index].add(note: note)
    }

    mutating func report(_ defect: Defect) {
        log.add(defect)
    }

    /// What was read, with the defects of the lines.
    func reading(_ further: [Defect]) -> TermbaseReading {
        TermbaseReading(termbase: Termbase(builders.map(\.result)), defects: log.sorted(with: further))
    }
}
