import PadananModel

/// Reads CSV as bitext, record by record, for reading and for rewriting.
struct CSVBitext {
    let text: CSVText
    private(set) var table: BitextTable
    private var records: DelimitedReader
    private var pending: ArraySlice<DelimitedReader.Record>
    private let file: String

    init(_ source: ByteSource, file: String, languages: LanguagePair?) throws {
        var source = source
        text = CSVText(try source.readAll(), file: file, languages: languages)
        var records = text.records(file: file)
        let opened = BitextTable.open(file: file, languages: languages, tableRow: { CSVRows.row($0, file: file) }) { records.next() }
        self.records = records
        self.file = file
        table = opened.table
        pending = opened.rows[...]
    }

    /// What was wrong so far and did not stop the reading.
    var defects: [Defect] { text.defects + (records.defects + table.defects).sorted { $0.location < $1.location } }

    /// The next record, with its unit when it has one; `nil` at the end.
    mutating func next() -> (record: DelimitedReader.Record, unit: Unit?)? {
        guard let record = pending.popFirst() ?? records.next() else { return nil }
        return (record, table.unit(in: CSVRows.row(record, file: file)))
    }
}
