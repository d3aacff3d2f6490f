import PadananModel

/// Writes a table with a column for each term; columns that nothing would stand in are left out.
struct LanguageColumnsWriter {
    private let termbase: Termbase
    private let languages: LanguagePair
    private let layout: LanguageLayout
    private let hasStatuses: Bool
    private let hasTypes: Bool
    private let properties: [Property]

    /// A column that is about the concept.
    private struct Property {
        var name: String
        var text: (Concept) -> String
    }

    init(_ termbase: Termbase, languages: LanguagePair) {
        self.termbase = termbase
        self.languages = languages
        layout = LanguageLayout(termbase, languages: languages)
        hasStatuses = termbase.concepts.contains { !Self.hasUsualStatuses($0) }
        hasTypes = termbase.concepts.contains { $0.terms.contains { $0.type != .fullForm } }
        let all = [
            Property(name: "Subject") { $0.subject }, Property(name: "Definition") { $0.definition },
            Property(name: "Part of Speech") { $0.partOfSpeech == .noun ? "" : TermWords.name(of: $0.partOfSpeech) },
            Property(name: "Source") { $0.source },
        ]
        properties = all.filter { property in termbase.concepts.contains { !property.text($0).isEmpty } }
    }

    /// Whether the first term of each language is preferred and the others admitted, as is assumed where no status stands.
    private static func hasUsualStatuses(_ concept: Concept) -> Bool {
        var seen: Set<LanguageTag> = []
        return concept.terms.allSatisfy { $0.status == (seen.insert($0.language).inserted ? .preferred : .admitted) }
    }

    func writing(delimiter: UInt8) -> TermbaseWriting {
        var losses = Losses()
        var rows: [[String]] = []
        for concept in termbase.concepts {
            let aspects: ConceptAspect = [
                .identifier, .subject, .definition, .note, .source, .partOfSpeech, .unapprovedSources, .unapprovedTargets, .termTypes,
                .otherLanguages,
            ]
            let remainder = ConceptRemainder(of: concept, beyond: aspects, languages: languages)
            let note = remainder.note(after: concept.note, format: "a table with language columns", losses: &losses)
            for (number, terms) in layout.rows(of: concept).enumerated() {
                let texts = properties.map { number == 0 ? $0.text(concept) : "" }
                rows.append([concept.id] + cells(terms) + texts + [number == 0 ? note : ""])
            }
        }
        let hasNotes = rows.contains { !($0.last ?? "").isEmpty }
        var table = GlossaryTable(delimiter: delimiter, isQuoted: true, guardsFormulas: true)
        for row in [header] + rows { table.add(hasNotes ? row : row.dropLast()) }
        return TermbaseWriting(bytes: table.bytes, defects: losses.defects)
    }

    private var header: [String] {
        var names = ["Entry ID"]
        for language in layout.languages {
            let name = LanguageNames.name(of: language)
            let group = [name] + (hasStatuses ? ["\(name) Status"] : []) + (hasTypes ? ["\(name) Type"] : [])
            names += Array(repeating: group, count: layout.columns(of: language)).joined()
        }
        return names + properties.map(\.name) + ["Note"]
    }

    private func cells(_ terms: [LanguageTag: [Term]]) -> [String] {
        var cells: [String] = []
        for language in layout.languages {
            let own = terms[language] ?? []
            for index in 0..<layout.columns(of: language) {
                let term = index < own.count ? own[index] : nil
                cells.append(term?.text ?? "")
                if hasStatuses { cells.append(term?.status.rawValue ?? "") }
                if hasTypes { cells.append(term.map { TermWords.name(of: $0.type) } ?? "") }
            }
        }
        return cells
    }
}
