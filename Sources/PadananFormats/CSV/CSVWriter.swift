import PadananModel

/// Writes bitext as CSV; see `CSVFormat`.
struct CSVWriter: DocumentWriter {
    private var rows: BitextRows
    private let records: DelimitedWriter

    init(_ sink: ByteSink) {
        rows = BitextRows("CSV")
        records = DelimitedWriter(sink, guardsFormulas: true)
    }

    var defects: [Defect] { rows.losses.defects }

    mutating func write(_ event: DocumentEvent) throws {
        for row in rows.rows(for: event) { try records.write(row) }
    }

    mutating func finish() throws {}
}
