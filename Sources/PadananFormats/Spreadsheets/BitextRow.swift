import PadananModel

/// The cells of a row, put in their places.
struct BitextRow {
    private(set) var source: TableCell?
    private(set) var target: TableCell?
    private var id: String?
    private var state = ""
    private var context = ""
    private var isFuzzy = false
    private var notes: [Note] = []
    private var properties: [Property] = []

    init(_ row: TableRow) {
        if row.isHidden { properties.append(Property("table:hidden", "yes")) }
    }

    mutating func read(_ cell: TableCell, _ columns: BitextColumns) {
        switch columns.role(of: cell.column) {
        case .source: source = source ?? cell
        case .target: target = target ?? cell
        case .id: id = id ?? cell.text.trimmed
        case .state: state = cell.text.trimmed
        case .context: context = cell.text
        case .note: notes.append(Note(cell.text))
        case .translatorNote: notes.append(Note(cell.text, category: "translator"))
        case .extractedNote: notes.append(Note(cell.text, category: "extracted"))
        case .reference: properties.append(Property("reference", cell.text))
        case .fuzzy: isFuzzy = ["true", "1", "yes", "fuzzy"].contains(cell.text.trimmed.lowercased())
        case nil: properties.append(Property(columns.name(of: cell.column), cell.text))
        }
    }

    func unit(_ row: TableRow) -> Unit {
        var segment = Segment(
            source: InlineText(source?.text ?? ""), target: target.map { InlineText($0.text) }, location: source?.location ?? row.location)
        segment.targetLocation = target?.location
        if !state.isEmpty {
            segment.state = StateNames.state(state) ?? segment.state
            if state.lowercased() != segment.state.rawValue { segment.subState = state }
        }
        if isFuzzy { segment.state = .initial }
        let id = self.id ?? ""
        var unit = Unit(id: id.isEmpty ? String(row.number) : id, segments: [segment], location: row.location)
        unit.name = context
        unit.notes = notes
        unit.properties = properties + (isFuzzy ? [Property("fuzzy", "yes")] : [])
        return unit
    }
}
