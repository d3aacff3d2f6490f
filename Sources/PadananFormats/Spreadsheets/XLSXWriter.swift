import PadananModel

/// Writes bitext as a workbook of one sheet; see `XLSXFormat`.
struct XLSXWriter: DocumentWriter {
    /// Columns as wide as this many digits: id, source, target, state, context, note.
    private static let widths = [14, 60, 60, 14, 24, 40]

    private var rows: BitextRows
    private var workbook: WorkbookWriter

    init(_ sink: ByteSink) throws {
        rows = BitextRows("XLSX")
        workbook = try WorkbookWriter(sink, sheet: "Bitext", widths: Self.widths)
    }

    var defects: [Defect] { workbook.defects + rows.losses.defects }

    mutating func write(_ event: DocumentEvent) throws {
        let location =
            switch event {
            case .document(let document): document.location
            case .unit(let unit): unit.location
            }
        for row in rows.rows(for: event) { try workbook.write(row, at: location) }
    }

    mutating func finish() throws { try workbook.finish() }
}
