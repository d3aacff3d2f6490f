import PadananModel

/// Finds what is wrong in a tab-separated table.
struct TSVValidator {
    private var reader: TSVReader
    private var ids: [String: Int] = [:]
    /// The cells of the first row, which all have.
    private var width: Int?

    init(_ source: ByteSource, file: String) throws {
        reader = try TSVReader(source, file: file, options: ReadingOptions())
    }

    /// All violations in the order of the file.
    mutating func run() throws -> [Defect] {
        while let event = try reader.next() {
            switch event {
            case .document: if reader.hasHeader { checkHeader() }
            case .unit(let unit): check(unit)
            }
        }
        return reader.defects.enumerated().sorted { ($0.element.location, $0.offset) < ($1.element.location, $1.offset) }.map(\.element)
    }

    private mutating func checkHeader() {
        width = reader.columns.count
        var names: Set<String> = []
        for (index, column) in reader.columns.enumerated() {
            if column.name.isEmpty {
                reader.report(.error, "a column without name", at: reader.cells[index].lowerBound)
            } else if !names.insert(column.name.lowercased()).inserted {
                reader.report(.error, "the column “\(column.name)” stands twice", at: reader.cells[index].lowerBound)
            }
        }
    }

    private mutating func check(_ unit: Unit) {
        let count = reader.cells.count
        if let width, count != width {
            let message = "the row has \(count) cells where the first has \(width)"
            reader.report(.error, message, at: count > width ? reader.cells[width].lowerBound : reader.row.end)
        }
        width = width ?? count
        if unit.segments[0].source.isEmpty { reader.report(.warning, "the source is empty", at: reader.row.start) }
        guard reader.hasHeader else { return }
        if let state = reader.columns.firstIndex(where: { $0.kind == .state }), !unit.segments[0].subState.isEmpty {
            let words = SegmentState.allCases.map(\.rawValue).joined(separator: ", ")
            reader.report(
                .warning, "the state “\(unit.segments[0].subState)” is not known; write \(words)", at: reader.cells[state].lowerBound)
        }
        guard reader.columns.contains(where: { $0.kind == .id }) else { return }
        if let line = ids[unit.id] {
            reader.report(.error, "the id “\(unit.id)” stands in line \(line) already", at: reader.row.start)
        } else {
            ids[unit.id] = reader.row.number
        }
    }
}
