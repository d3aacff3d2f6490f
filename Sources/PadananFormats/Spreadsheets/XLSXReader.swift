import PadananModel

/// Reads bitext from a workbook; see `XLSXFormat`.
struct XLSXReader: DocumentReader {
    private var bitext: WorkbookBitext
    private var isAtStart = true

    init(_ source: ByteSource, file: String, options: ReadingOptions) throws {
        let workbook = try Workbook(source, file: file)
        let sheet = try workbook.sheet(named: options.sheet)
        bitext = try WorkbookBitext(
            workbook, try SheetReader(workbook, sheet), merged: try MergedCells(workbook, sheet), languages: options.languages)
    }

    var defects: [Defect] { bitext.defects }

    mutating func next() throws -> DocumentEvent? {
        if isAtStart {
            isAtStart = false
            return .document(bitext.table.document)
        }
        while let row = try bitext.next() {
            if let unit = row.unit { return .unit(unit) }
        }
        return nil
    }
}
