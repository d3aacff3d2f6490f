import PadananFormats
import PadananModel

/// A glossary table as the merge sees it: its rows by the ids of their concepts.
struct MergeTable {
    let document: MasterTableDocument
    let file: String
    /// The names of the columns, in order.
    let columns: [String]
    /// Ids in the order of the rows.
    private(set) var ids: [String] = []
    /// Row numbers.
    private(set) var numbers: [String: Int] = [:]

    /// Throws a defect when a row can't be told from the others.
    init(_ document: MasterTableDocument, file: String) throws(Defect) {
        self.document = document
        self.file = file
        columns = document.columns.map(\.name)
        if let twice = Self.firstTwice(columns) {
            let cell = document.header[twice]
            let place = SourceLocation(file: file, line: cell.line, column: cell.column)
            throw Defect(.error, "column “\(columns[twice])” stands twice; give each a name of its own", at: place)
        }
        for (number, row) in document.rows.enumerated() { try add(row, number) }
    }

    private mutating func add(_ row: MasterTableDocument.Row, _ number: Int) throws(Defect) {
        let written = document.text(of: "concept", in: row)
        let id = written.isEmpty ? row.concept?.id ?? "" : written
        let place = SourceLocation(file: file, line: row.line, column: 1)
        if id.isEmpty { throw Defect(.error, "the row has no concept id; fill column “concept”", at: place) }
        if row.cells.count > columns.count {
            throw Defect(.error, "the row has \(row.cells.count) cells, the header \(columns.count)", at: place)
        }
        if let other = numbers[id] {
            let line = document.rows[other].line
            throw Defect(.error, "concept “\(id)” stands already in line \(line); give this row an id of its own", at: place)
        }
        numbers[id] = number
        ids.append(id)
    }

    private static func firstTwice(_ names: [String]) -> Int? {
        var known: Set<String> = []
        return names.firstIndex { !known.insert($0).inserted }
    }

    /// The table with other ids for some of its concepts.
    func renamed(_ names: [String: String]) -> MergeTable {
        var table = self
        table.ids = ids.map { names[$0] ?? $0 }
        table.numbers = Dictionary(uniqueKeysWithValues: numbers.map { (names[$0.key] ?? $0.key, $0.value) })
        return table
    }

    func row(_ id: String) -> MergeRow? { numbers[id].map { MergeRow(self, document.rows[$0]) } }
}
