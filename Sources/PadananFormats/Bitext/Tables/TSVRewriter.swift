import PadananModel

/// Copies a tab-separated table and changes its targets and states.
struct TSVRewriter {
    private var reader: TSVReader
    private let sink: XMLEncodingSink
    private var written = 0
    private var losses = Losses()

    init(_ source: ByteSource, to sink: ByteSink, file: String, options: ReadingOptions) throws {
        reader = try TSVReader(source, file: file, options: options)
        self.sink = XMLEncodingSink(encoding: reader.window.encoding, sink: sink)
        reader.keep(from: 0)
    }

    /// Copies everything. Returns what was wrong in the file.
    mutating func run(_ transform: (inout Unit) throws -> Void) throws -> [Defect] {
        while true {
            if reader.window.needsRoom { try copy(to: reader.position) }
            guard let event = try reader.next() else { break }
            guard case .unit(var unit) = event else { continue }
            let before = unit
            try transform(&unit)
            if unit.segments != before.segments { try change(before.segments[0], to: unit.segments) }
        }
        try copy(to: reader.window.position)
        try sink.finish()
        return reader.defects + losses.defects
    }

    private mutating func copy(to index: Int) throws {
        let start = written - reader.window.base
        guard index > start else { return }
        try sink.write(reader.window.bytes[start..<index])
        written = reader.window.base + index
        reader.keep(from: written)
    }

    private mutating func change(_ before: Segment, to segments: [Segment]) throws {
        guard segments.count == 1 else {
            throw Defect(.error, "segments are changed, but neither added nor removed, when a file is rewritten", at: before.location)
        }
        var changes: [(kind: TSVColumn.Kind, old: String, text: String)] = []
        let text = segments[0].target?.textWithCodes ?? ""
        if text != (before.target?.text ?? "") { changes.append((.target, before.target?.text ?? "", text)) }
        if segments[0].state != before.state { changes.append((.state, "", segments[0].state.rawValue)) }
        noteState(of: segments[0], before)
        let edits = changes.compactMap { change in
            reader.columns.firstIndex { $0.kind == change.kind }.map { (column: $0, old: change.old, text: change.text) }
        }
        var count = reader.cells.count
        if !reader.columns.contains(where: { $0.kind == .target }), changes.contains(where: { $0.kind == .target }) {
            losses.add("the table has no column for translations; name one “target” or by its language", at: reader.rowLocation())
        }
        for edit in edits.sorted(by: { $0.column < $1.column }) { try write(edit.text, from: edit.old, to: edit.column, &count) }
    }

    /// Notes a changed state that the table has no column for and that is not the one of a row with or without target.
    private mutating func noteState(of segment: Segment, _ before: Segment) {
        guard segment.state != before.state, !reader.columns.contains(where: { $0.kind == .state }) else { return }
        let usual: SegmentState = segment.target?.isEmpty ?? true ? .initial : .translated
        if segment.state != usual { losses.add("the table has no column “state”; a changed state is left out", at: reader.rowLocation()) }
    }

    /// Writes a cell; those that the row lacks are added, `count` being how many it has by now.
    private mutating func write(_ text: String, from old: String, to column: Int, _ count: inout Int) throws {
        var (cell, isChanged) = reader.columns[column].cell(text)
        if isChanged {
            losses.add("the table has no tabs and line ends in a text; they become spaces", at: reader.rowLocation())
        }
        if column < reader.cells.count {
            cell = edited(column, from: old, to: cell)
            try copy(to: reader.cells[column].lowerBound)
            written = reader.window.base + reader.cells[column].upperBound
        } else {
            try copy(to: reader.row.end)
            try sink.write(String(repeating: "\t", count: column + 1 - count))
            count = column + 1
        }
        try sink.write(cell)
        reader.keep(from: written)
    }

    /// The cell in `column`, of which `old` is the text, changed to `cell`.
    private func edited(_ column: Int, from old: String, to cell: String) -> String {
        let column = (cells: reader.cells[column], column: reader.columns[column])
        let edit = SpellingEdit { SpelledText.cell($0, of: column.column) }
        return edit.text(reader.window.bytes[column.cells], from: column.column.cell(old).cell, to: cell)
    }
}
