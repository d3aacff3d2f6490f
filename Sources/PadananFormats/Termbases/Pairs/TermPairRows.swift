import PadananModel

/// The rows of source, target and note that a termbase becomes.
struct TermPairRows {
    /// Cells; all of one length once `writing` is asked for.
    var rows: [[String]] = []
    private(set) var losses = Losses()
    private let name: String
    private let languages: LanguagePair
    private var sources: Set<String> = []

    /// - Parameter name: of the format, for messages: `an OmegaT glossary`.
    init(name: String, languages: LanguagePair) {
        self.name = name
        self.languages = languages
    }

    /// Adds a row for each approved source term with each approved target term; the note stands in the first of a source term.
    mutating func add(_ concept: Concept) {
        let entries = TermPairs(of: concept, languages: languages, losses: &losses).entries
        guard let first = entries.first else { return }
        if concept.id != first.source {
            losses.add("\(name) has no place for ids of concepts; the source terms serve as such", at: concept.location)
        }
        if entries.count > 1 {
            losses.add("\(name) keeps no synonyms of a source term together; each becomes a concept", at: concept.location)
        }
        if !entries.allSatisfy({ sources.insert($0.source).inserted }) {
            losses.add("\(name) keeps concepts with one source term not apart; they become one", at: concept.location)
        }
        let remainder = ConceptRemainder(of: concept, beyond: [.identifier, .note], languages: languages)
        let note = remainder.note(after: concept.note, format: name, losses: &losses)
        for entry in entries {
            for (number, target) in entry.targets.enumerated() {
                rows.append([entry.source, target, number == 0 ? note : ""])
            }
        }
    }

    mutating func insertHeader(_ cells: [String]) {
        rows.insert(cells, at: 0)
    }

    /// The file; the third column is left out when it is empty throughout.
    mutating func writing(head: String = "", delimiter: UInt8, isQuoted: Bool, guardsFormulas: Bool = false) -> TermbaseWriting {
        let width = rows.contains { $0.count > 2 && !$0[2].isEmpty && $0 != ["source", "target", "note"] } ? 3 : 2
        var writer = GlossaryTable(delimiter: delimiter, isQuoted: isQuoted, guardsFormulas: guardsFormulas)
        for row in rows { writer.add(Array(row.prefix(width))) }
        if writer.hasFlattened {
            losses.add("\(name) keeps no line ends and tabs in a cell; they become spaces", at: SourceLocation(file: "-"))
        }
        return TermbaseWriting(bytes: Array(head.utf8) + writer.bytes, defects: losses.defects)
    }
}
