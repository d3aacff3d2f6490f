import GRDB
import PadananModel

/// A row of the table of units, read.
struct MemoryRow {
    var id: Int
    var unit: MemoryUnit

    /// The columns from which a row is read, with the names that belong to its numbers.
    static let columns = """
        u.id, p.source, p.target, u.source, u.source_codes, u.target, u.target_codes, u.previous, u.next, o.text, u.state, \
        u.created, c.text, u.changed, d.text, u.properties
        """
    static let tables = """
        unit u JOIN pair p ON p.id = u.pair LEFT JOIN name o ON o.id = u.origin LEFT JOIN name c ON c.id = u.created_by \
        LEFT JOIN name d ON d.id = u.changed_by
        """

    init(_ row: Row) {
        id = row[0]
        let source = InlineText(row[3], codes: MemoryDetails.codes(row[4]))
        let target = InlineText(row[5], codes: MemoryDetails.codes(row[6]))
        unit = MemoryUnit(languages: LanguagePair(LanguageTag(row[1]), LanguageTag(row[2])), source: source, target: target)
        (unit.previous, unit.next) = (row[7], row[8])
        unit.origin = row[9] ?? ""
        unit.state = SegmentState(memoryNumber: row[10])
        unit.created = Self.record(row[11], row[12])
        unit.changed = Self.record(row[13], row[14])
        unit.properties = MemoryDetails.properties(row[15])
    }

    private static func record(_ date: String?, _ user: String?) -> ChangeRecord? {
        date == nil && user == nil ? nil : ChangeRecord(date: date ?? "", user: user ?? "")
    }
}

extension SegmentState {
    /// As a memory keeps it; numbers never change their meaning.
    var memoryNumber: Int {
        switch self {
        case .initial: 0
        case .translated: 1
        case .reviewed: 2
        case .final: 3
        }
    }

    init(memoryNumber: Int) {
        self = Self.allCases.first { $0.memoryNumber == memoryNumber } ?? .translated
    }
}
