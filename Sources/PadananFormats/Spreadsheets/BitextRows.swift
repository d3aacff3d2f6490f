import PadananModel

/// Spells bitext as the rows of a table: one row a segment, with a header.
struct BitextRows {
    /// What is lost, for the writer's defects.
    private(set) var losses = Losses()
    private let format: String
    private var furtherColumns: [String] = []
    private var furtherNames: Set<String> = []
    private var hasHeader = false
    private var count = 0

    /// - Parameter format: the name for messages: `CSV`.
    init(_ format: String) {
        self.format = format
    }

    /// The rows that an event gives: the header for the first document, the segments of a unit.
    mutating func rows(for event: DocumentEvent) -> [[String]] {
        switch event {
        case .document(let document): return header(document)
        case .unit(let unit): return rows(unit)
        }
    }

    private mutating func header(_ document: Document) -> [[String]] {
        lose(!document.notes.isEmpty, "has no place for notes of a document; they are left out", document.location)
        let further = document.properties.filter { $0.name == BitextTable.columnProperty }.map(\.value)
        lose(further.count < document.properties.count, "has no place for properties of a document; they are left out", document.location)
        if hasHeader {
            lose(true, "holds one document; the units of further ones follow those of the first", document.location)
            return []
        }
        hasHeader = true
        furtherColumns = further
        furtherNames = Set(further)
        let language = { (tag: LanguageTag?) in tag.map { " (\($0.formatted))" } ?? "" }
        let known = ["id", "source\(language(document.sourceLanguage))", "target\(language(document.targetLanguage))"]
        return [known + ["state", "context", "note"] + furtherColumns]
    }

    private mutating func rows(_ unit: Unit) -> [[String]] {
        var rows = hasHeader ? [] : header(Document(location: unit.location))
        noteLosses(unit)
        let segments = unit.segments.filter { !$0.isIgnorable || !$0.source.text.trimmed.isEmpty }
        lose(segments.count > 1, "has no units of several segments; each has a row of its own", unit.location)
        for (index, segment) in segments.enumerated() {
            let part = segment.id.isEmpty ? String(index + 1) : segment.id
            rows.append(row(unit, segment, id: segments.count > 1 ? "\(unit.id)/\(part)" : unit.id, isFirst: index == 0))
        }
        return rows
    }

    private mutating func row(_ unit: Unit, _ segment: Segment, id: String, isFirst: Bool) -> [String] {
        let target = segment.target.map { text($0, segment.location) } ?? ""
        let word = StateNames.word(for: segment)
        let isKept = segment.subState.isEmpty || word == segment.subState
        lose(!isKept, "has only initial, translated, reviewed and final as states; finer ones are left out", segment.location)
        lose(!segment.matches.isEmpty, "has no place for proposed translations; they are left out", segment.location)
        let note = isFirst ? unit.notes.map(\.text).joined(separator: "\n") : ""
        let values = isFirst ? Dictionary(unit.properties.map { ($0.name, $0.value) }) { first, _ in first } : [:]
        let further = furtherColumns.map { values[$0] ?? "" }
        return [id, text(segment.source, segment.location), target, word, unit.name, note] + further
    }

    private mutating func noteLosses(_ unit: Unit) {
        lose(unit.notes.count > 1, "has one note for a unit; further ones follow in the same cell", unit.location)
        let isPlain = unit.notes.allSatisfy { $0 == Note($0.text) }
        lose(!isPlain, "has only the text of a note; its category, author and subject are left out", unit.location)
        let isKept = unit.properties.allSatisfy { furtherNames.contains($0.name) || $0.name == "table:hidden" }
        lose(!isKept, "has no place for properties of a unit; they are left out", unit.location)
        lose(!unit.groups.isEmpty, "has no groups; their units follow each other", unit.location)
        lose(!unit.isTranslatable, "can't say that a unit is not translated", unit.location)
        lose(unit.isObsolete, "can't say that a unit is obsolete", unit.location)
        lose(unit.isPlural, "has no plural forms; each has a row of its own", unit.location)
        lose(unit.created != nil || unit.changed != nil, "has no place for who changed a unit and when; it is left out", unit.location)
    }

    /// The text with its codes as text, so that a placeholder is not lost.
    private mutating func text(_ inline: InlineText, _ location: SourceLocation) -> String {
        for code in inline.codes {
            if !code.isCode {
                lose(true, "has no annotations inside text; they are left out", location)
            } else if code.spelling.isEmpty {
                lose(true, "has no inline codes; those without a text of their own are left out", location)
            } else {
                lose(true, "has no inline codes; they stand as text in the cell", location)
            }
        }
        return inline.textWithCodes
    }

    private mutating func lose(_ isLost: Bool, _ message: String, _ location: SourceLocation) {
        if isLost { losses.add("\(format) \(message)", at: location) }
    }
}
