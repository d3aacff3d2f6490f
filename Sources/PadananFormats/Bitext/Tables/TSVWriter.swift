import PadananModel

/// Writes tab-separated bitext: `source⇥target`, or all that is known under a header row.
struct TSVWriter: DocumentWriter {
    private static let columns = [
        "id", "source:escaped", "target:escaped", "state", "context:escaped", "note:escaped", "properties:escaped",
    ].map {
        TSVColumn($0)
    }

    private let sink: ByteSink
    private let writesHeader: Bool
    private var hasBegun = false
    /// Columns behind the usual ones, each for the property of its name.
    private var furtherColumns: [String] = []
    private var losses = Losses()

    init(to sink: ByteSink, writesHeader: Bool) {
        self.sink = sink
        self.writesHeader = writesHeader
    }

    var defects: [Defect] { losses.defects }
    private var name: String { writesHeader ? "TSV" : "TSV without header" }

    mutating func write(_ event: DocumentEvent) throws {
        if case .document(let document) = event, !hasBegun {
            furtherColumns = document.properties.filter { $0.name == BitextTable.columnProperty }.map(\.value)
        }
        try begin()
        switch event {
        case .document(let document):
            if !document.notes.isEmpty || document.properties.contains(where: { $0.name != BitextTable.columnProperty }) {
                losses.add("TSV has no place for what a document says about itself; it is left out", at: document.location)
            }
        case .unit(let unit):
            PlainPair.lose(unit, format: name, losses: &losses)
            let pairs = PlainPair.pairs(of: unit, format: name, losses: &losses)
            for pair in pairs { try writesHeader ? writeRow(pair, unit) : writePlain(pair, unit) }
        }
    }

    mutating func finish() throws {
        try begin()
    }

    private var columns: [TSVColumn] {
        Self.columns + furtherColumns.map { TSVColumn($0 + ":escaped") }
    }

    private mutating func begin() throws {
        guard !hasBegun else { return }
        hasBegun = true
        guard writesHeader else { return }
        let names = columns.map { $0.name + ($0.isEscaped ? ":escaped" : "") }
        try sink.write(names.joined(separator: "\t") + "\n")
    }

    private mutating func writePlain(_ pair: PlainPair, _ unit: Unit) throws {
        if pair.segment.state > .translated || (pair.segment.state == .initial && !pair.target.isEmpty) {
            losses.add("TSV without header has no place for states; they are left out", at: unit.location)
        }
        if !unit.notes.isEmpty || !unit.properties.isEmpty || !unit.name.isEmpty {
            losses.add("TSV without header has no place for notes, names and properties; they are left out", at: unit.location)
        }
        let (source, target) = (TSVColumn.plain[0].cell(pair.source), TSVColumn.plain[1].cell(pair.target))
        if source.isChanged || target.isChanged {
            losses.add("TSV without header has no tabs and line ends in a text; they become spaces", at: unit.location)
        }
        // A row of white space would be read as no row at all.
        if source.cell.isEmpty, target.cell.isEmpty { return }
        try sink.write(source.cell + "\t" + target.cell + "\n")
    }

    private mutating func writeRow(_ pair: PlainPair, _ unit: Unit) throws {
        let notes = unit.notes.map(\.text)
        let own = unit.properties.filter { !furtherColumns.contains($0.name) }
        let properties = own.map { $0.name + "=" + $0.value }
        if unit.notes.contains(where: { !$0.category.isEmpty || !$0.author.isEmpty || $0.subject != nil || $0.priority != nil }) {
            losses.add("TSV has only the text of a note; its category, author, priority and subject are left out", at: unit.location)
        }
        if (notes + properties).contains(where: { TSVReader.values($0).count > 1 })
            || own.contains(where: { $0.name.contains("=") })
        {
            losses.add(
                "“ | ” separates notes and properties in TSV, and “=” their names; one that contains it is read otherwise",
                at: unit.location)
        }
        let texts = [
            pair.id, pair.source, pair.target, pair.segment.state.rawValue, unit.name, notes.joined(separator: " | "),
            properties.joined(separator: " | "),
        ]
        let further = furtherColumns.map { unit.property($0) ?? "" }
        let cells = zip(columns, texts + further).map { $0.cell($1).cell }
        try sink.write(cells.joined(separator: "\t") + "\n")
    }
}
