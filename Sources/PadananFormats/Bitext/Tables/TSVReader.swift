import PadananModel

/// Reads tab-separated bitext row by row.
struct TSVReader: DocumentReader {
    private(set) var window: LineWindow
    private(set) var columns = TSVColumn.plain
    private(set) var hasHeader = false
    /// The row of the last unit, and its cells.
    private(set) var row = LineWindow.Line(start: 0, end: 0, lineStart: 0, number: 0)
    private(set) var cells: [Range<Int>] = []

    /// Cells of a row that are told apart; what comes behind is part of the last.
    static let maximumCells = 1_000

    private let file: String
    private let options: ReadingOptions
    private var stateColumn: Int?
    private var hasBegun = false
    private var holdsRow = false
    /// A row that was looked at before its turn.
    private var nextRow: LineWindow.Line?
    private var sourceLanguage: LanguageTag?
    private var targetLanguage: LanguageTag?
    /// Whether columns that a table without header has behind the target are worth a warning; cleared by the first.
    var reportsFurtherColumns = false
    private var log = DefectLog()

    init(_ source: ByteSource, file: String, options: ReadingOptions) throws {
        window = try LineWindow(source, file: file)
        self.file = file
        self.options = options
    }

    var defects: [Defect] { log.defects }

    mutating func next() throws -> DocumentEvent? {
        if !hasBegun {
            hasBegun = true
            try readHeader()
            var document = TableText.document(file: file, options: options)
            document.sourceLanguage = sourceLanguage ?? document.sourceLanguage
            document.targetLanguage = targetLanguage ?? document.targetLanguage
            return .document(document)
        }
        while true {
            if holdsRow {
                holdsRow = false
            } else if try !readRow() {
                return nil
            }
            if let unit = unit() { return .unit(unit) }
        }
    }

    /// Where the rows begin that no event was made of.
    var position: Int { holdsRow ? row.start : nextRow?.start ?? window.position }

    /// Keeps what lies behind the offset in the file in memory.
    mutating func keep(from offset: Int) {
        window.kept = offset
    }

    /// Where the last row begins.
    mutating func rowLocation() -> SourceLocation {
        window.location(of: row.start, in: row)
    }

    /// Notes something that is wrong in the last row.
    mutating func report(_ severity: Defect.Severity, _ message: String, at index: Int) {
        log.add(severity, message, reference: TableRules.tabs, at: window.location(of: index, in: row))
    }

    private mutating func readHeader() throws {
        guard try readRow() else { return }
        let names = cellTexts
        if let columns = try TSVColumn.columns(names) ?? bitextColumns(names) {
            (self.columns, hasHeader) = (columns, true)
            stateColumn = columns.firstIndex { $0.kind == .state }
        } else {
            holdsRow = true
        }
    }

    private var cellTexts: [String] { cells.map { TableText.text(window.bytes[$0]).text } }

    /// The columns of a header as other tables of bitext have it, or `nil`.
    private mutating func bitextColumns(_ names: [String]) throws -> [TSVColumn]? {
        let headings = names.map { TSVColumn($0.trimmed).name }
        guard let columns = BitextColumns(header: tableCells(headings), languages: options.languages) else { return nil }
        let next = try peekRow()
        if columns.isBelied(by: next.map(tableCells)) { return nil }
        (sourceLanguage, targetLanguage) = (columns.sourceLanguage, columns.targetLanguage)
        return names.enumerated().map { TSVColumn($1.trimmed, role: columns.role(of: $0 + 1)) }
    }

    private func tableCells(_ texts: [String]) -> [TableCell] {
        texts.enumerated().map { TableCell(column: $0 + 1, text: $1, location: SourceLocation(file: file)) }
    }

    /// The cells of the next row, which stays the next; `nil` when there is none.
    private mutating func peekRow() throws -> [String]? {
        let (current, kept) = (row, window.kept)
        // The bytes of this row stay too.
        window.kept = 0
        defer {
            window.kept = kept
            row = current
            cut(current)
        }
        guard try readRow() else { return nil }
        nextRow = row
        return cellTexts
    }

    /// Reads the next line that is not blank.
    private mutating func readRow() throws -> Bool {
        if let line = nextRow {
            (row, nextRow) = (line, nil)
            cut(line)
            return true
        }
        while true {
            try window.makeRoom()
            guard let line = try window.nextLine() else { return false }
            row = line
            if window.bytes[line.start..<line.end].allSatisfy({ $0 <= 0x20 }) { continue }
            cut(line)
            return true
        }
    }

    private mutating func cut(_ line: LineWindow.Line) {
        cells.removeAll(keepingCapacity: true)
        var start = line.start
        for index in line.start..<line.end where window.bytes[index] == 0x09 && cells.count < Self.maximumCells {
            cells.append(start..<index)
            start = index + 1
        }
        cells.append(start..<line.end)
    }

    private mutating func unit() -> Unit? {
        if !hasHeader, cells.count < 2 {
            report(.error, "the line has no tab between source and target", at: row.start)
            return nil
        }
        let start = window.location(of: row.start, in: row)
        var unit = Unit(id: String(row.number), source: "", target: nil, location: start)
        for (column, range) in zip(columns, cells) { read(column, range, into: &unit) }
        if reportsFurtherColumns, !hasHeader, let further = cells.dropFirst(2).first(where: { !$0.isEmpty }) {
            reportsFurtherColumns = false
            let message = "further columns are left out; name the columns in a first row to have them read"
            report(.warning, message, at: further.lowerBound)
        }
        if unit.segments[0].target == nil { unit.segments[0].state = .initial }
        return unit
    }

    private mutating func read(_ column: TSVColumn, _ range: Range<Int>, into unit: inout Unit) {
        guard !range.isEmpty else { return }
        let (raw, isWellFormed) = TableText.text(window.bytes[range])
        if !isWellFormed { report(.error, "invalid UTF-8 in a cell; what is wrong is read as U+FFFD", at: range.lowerBound) }
        let (text, isClean) = column.text(raw)
        if !isClean { report(.warning, "a backslash that begins no escape; write “\\\\” for a backslash", at: range.lowerBound) }
        switch column.kind {
        case .id: unit.id = text
        case .source:
            unit.segments[0].source = InlineText(text)
            unit.segments[0].location = window.location(of: range.lowerBound, in: row)
        case .target:
            unit.segments[0].target = InlineText(text)
            unit.segments[0].targetLocation = window.location(of: range.lowerBound, in: row)
            if unit.segments[0].subState.isEmpty, !hasState { unit.segments[0].state = .translated }
        case .state: readState(text, into: &unit)
        case .context: unit.name = text
        case .note: unit.notes += Self.values(text).map { Note($0) }
        case .properties: unit.properties += Self.values(text).map(Self.property)
        case .other: unit.properties.append(Property(column.name, text))
        }
    }

    /// Whether the row says its state.
    private var hasState: Bool {
        guard let index = stateColumn, index < cells.count else { return false }
        return !cells[index].isEmpty
    }

    private func readState(_ text: String, into unit: inout Unit) {
        if let state = SegmentState(rawValue: text.lowercased()) {
            unit.segments[0].state = state
        } else {
            (unit.segments[0].state, unit.segments[0].subState) = (StateNames.state(text) ?? .translated, text)
        }
    }

    /// The values of a cell: `a | b`.
    static func values(_ text: String) -> [String] {
        var values: [String] = []
        var rest = Array(text.utf8)[...]
        let separator = Array(" | ".utf8)
        while let bar = rest.indices.first(where: { rest[$0...].starts(with: separator) }) {
            values.append(String(decoding: rest[..<bar], as: UTF8.self))
            rest = rest[(bar + separator.count)...]
        }
        return values + [String(decoding: rest, as: UTF8.self)]
    }

    private static func property(_ text: String) -> Property {
        guard let equals = text.utf8.firstIndex(of: UInt8(ascii: "=")) else { return Property(text, "") }
        return Property(String(text[..<equals]), String(text[text.utf8.index(after: equals)...]))
    }
}
