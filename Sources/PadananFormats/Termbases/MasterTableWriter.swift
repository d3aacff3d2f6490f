import PadananModel

/// Writes a termbase as a master table: only the columns that are used, in an order that depends on nothing but the termbase and the pair.
struct MasterTableWriter {
    private let languages: LanguagePair

    init(languages: LanguagePair) {
        self.languages = languages
    }

    func write(_ termbase: Termbase) -> TermbaseWriting {
        var losses = Losses()
        let rows = termbase.concepts.map { MasterTableRow($0, languages: languages, losses: &losses) }
        let columns = self.columns(of: rows)
        let records = [columns.map(\.name)] + rows.map { row in columns.map { (row.cells[$0] ?? []).joined(separator: " | ") } }
        return Self.writing(records, losses)
    }

    private static func writing(_ records: [[String]], _ losses: Losses) -> TermbaseWriting {
        let output = ByteBuffer()
        let sink = ByteSink { output.bytes += $0 }
        let writer = DelimitedWriter(sink, lineEnd: .lf, guardsFormulas: true)
        var defects = losses.defects
        do {
            for record in records { try writer.write(record) }
            try sink.flush()
        } catch {
            // The buffer doesn't fail.
            defects.append(Defect(.error, "can't be written: \(error)", at: SourceLocation(file: "-")))
        }
        return TermbaseWriting(bytes: output.bytes, defects: defects)
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
}
