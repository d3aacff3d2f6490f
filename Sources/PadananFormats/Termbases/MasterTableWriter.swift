import PadananModel

/// Writes a termbase as a master table: only the columns that are used, in an order that depends on nothing but the termbase and the pair.
struct MasterTableWriter {
    private let languages: LanguagePair
    private let delimiter: UInt8

    init(languages: LanguagePair, delimiter: UInt8 = UInt8(ascii: ",")) {
        self.languages = languages
        self.delimiter = delimiter
    }

    func write(_ termbase: Termbase) -> TermbaseWriting {
        var losses = Losses()
        let rows = termbase.concepts.map { MasterTableRow($0, languages: languages, losses: &losses) }
        let columns = self.columns(of: rows)
        var bytes: [UInt8] = []
        append(columns.map(\.name), to: &bytes)
        for row in rows { append(columns.map { (row.cells[$0] ?? []).joined(separator: " | ") }, to: &bytes) }
        return TermbaseWriting(bytes: bytes, defects: losses.defects)
    }

    /// The columns in use: those of the concept and its terms, source language first, then what is said of it, then what is said of terms.
    private func columns(of rows: [MasterTableRow]) -> [MasterTableColumn] {
        var used: Set<MasterTableColumn> = [.concept]
        for row in rows { used.formUnion(row.cells.keys) }
        if rows.allSatisfy({ $0.cells[.pos] == [PartOfSpeech.noun.rawValue] }) { used.remove(.pos) }
        let keys = used.map { (group: group($0), language: languageRank($0), rank: $0.rank, name: $0.name, column: $0) }
        return keys.sorted { ($0.group, $0.language, $0.rank, $0.name) < ($1.group, $1.language, $1.rank, $1.name) }.map(\.column)
    }

    private func group(_ column: MasterTableColumn) -> Int {
        switch column {
        case .concept, .subject: 0
        case .terms: 1
        default: column.language == nil ? 2 : 3
        }
    }

    /// The source language first, then the target, then the others by tag.
    private func languageRank(_ column: MasterTableColumn) -> String {
        guard let language = column.language else { return "" }
        let rank = language.isSameLanguage(as: languages.source) ? "0" : language.isSameLanguage(as: languages.target) ? "1" : "2"
        return rank + language.description
    }

    private func append(_ cells: [String], to bytes: inout [UInt8]) {
        for (index, cell) in cells.enumerated() {
            if index > 0 { bytes.append(delimiter) }
            append(cell, to: &bytes)
        }
        bytes.append(0x0A)
    }

    /// A cell, in quotes when it holds a quote, the delimiter or a line end (RFC 4180, section 2).
    private func append(_ cell: String, to bytes: inout [UInt8]) {
        let quote = UInt8(ascii: "\"")
        guard cell.utf8.contains(where: { $0 == quote || $0 == delimiter || $0 == 0x0A || $0 == 0x0D }) else {
            bytes.append(contentsOf: cell.utf8)
            return
        }
        bytes.append(quote)
        for byte in cell.utf8 {
            if byte == quote { bytes.append(quote) }
            bytes.append(byte)
        }
        bytes.append(quote)
    }
}
