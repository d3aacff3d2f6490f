import PadananTestSupport

/// Glossary tables at random, and random edits of them: rows, cells, terms and their status, quotes, blank lines, columns.
struct RandomGlossaryTable {
    /// Cells as written.
    private var rows: [(cells: [String], end: String)] = []
    private var header = ["concept", "subject", "id", "id:abbreviation", "en", "en:admitted", "en:forbidden", "note"]
    private var mark = ""
    private var endsLine = true

    private static let termColumns = [2, 3, 4, 5, 6]
    private static let words = ["pakta", "damai", "perang", "pact", "peace", "war", "treaty", "accord", "UN", "a, b", "=x", "ké", "x;y"]

    init(using generator: inout SeededGenerator) {
        mark = Bool.random(using: &generator) ? "\u{FEFF}" : ""
        for _ in 0..<Int.random(in: 0...7, using: &generator) { insertRow(using: &generator) }
    }

    var bytes: [UInt8] {
        let lines = [(header, "\n")] + rows.map { ($0.cells, $0.end) }
        var text = mark + lines.map { $0.0.joined(separator: ",") + $0.1 }.joined()
        if !endsLine { while text.hasSuffix("\n") { text.removeLast() } }
        return Array(text.utf8)
    }

    /// Some changes.
    func edited(using generator: inout SeededGenerator) -> RandomGlossaryTable {
        var table = self
        for _ in 0..<Int.random(in: 1...5, using: &generator) { table.edit(using: &generator) }
        return table
    }

    private mutating func edit(using generator: inout SeededGenerator) {
        guard let row = rows.indices.randomElement(using: &generator) else { return insertRow(using: &generator) }
        switch Int.random(in: 0..<12, using: &generator) {
        case 0: rows.remove(at: row)
        case 1, 2: insertRow(using: &generator)
        case 3: rows[row].end = rows[row].end == "\n" ? "\n\n" : "\n"
        case 4: rows.append(rows.remove(at: row))
        case 5: endsLine.toggle()
        case 6: addColumn()
        case 7, 8: set(row, 7, Self.word(&generator))
        case 9: moveTerm(row, using: &generator)
        default:
            guard let column = Self.termColumns.randomElement(using: &generator) else { return }
            set(row, column, Self.terms(&generator))
        }
    }

    private mutating func insertRow(using generator: inout SeededGenerator) {
        // An id from so large a set is never made twice for two concepts.
        let id = "c\(Int.random(in: 0..<1_000_000_000, using: &generator))"
        var cells = [id, "law", "pakta \(id)", "", "pact \(id)", "", "", ""]
        for column in [3, 5, 6] where Bool.random(using: &generator) { cells[column] = Self.terms(&generator) }
        cells += header.dropFirst(cells.count).map { _ in "" }
        rows.insert((cells.map(Self.spelled), "\n"), at: Int.random(in: 0...rows.count, using: &generator))
    }

    private mutating func moveTerm(_ row: Int, using generator: inout SeededGenerator) {
        guard Set(rows[row].cells[5]).isDisjoint(with: ["\""]), !rows[row].cells[5].isEmpty else { return }
        var values = rows[row].cells[5].components(" | ")
        let value = values.remove(at: Int.random(in: 0..<values.count, using: &generator))
        rows[row].cells[5] = values.joined(separator: " | ")
        rows[row].cells[6] = rows[row].cells[6].isEmpty ? value : rows[row].cells[6]
    }

    private mutating func addColumn() {
        guard header.count < 9 else { return }
        header.append("source")
        for row in rows.indices { rows[row].cells.append(row % 2 == 0 ? "book" : "") }
    }

    private mutating func set(_ row: Int, _ column: Int, _ text: String) { rows[row].cells[column] = Self.spelled(text) }

    private static func terms(_ generator: inout SeededGenerator) -> String {
        (0..<Int.random(in: 0...3, using: &generator)).map { _ in word(&generator) }.joined(separator: " | ")
    }

    private static func word(_ generator: inout SeededGenerator) -> String { words.randomElement(using: &generator) ?? "" }

    private static func spelled(_ text: String) -> String {
        text.utf8.contains { ",;".utf8.contains($0) } ? "\"\(text)\"" : text
    }
}

extension String {
    fileprivate func components(_ separator: String) -> [String] {
        split(separator: separator, omittingEmptySubsequences: true).map(String.init)
    }
}
