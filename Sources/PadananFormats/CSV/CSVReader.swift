import PadananModel

/// Reads bitext from CSV; see `CSVFormat`.
struct CSVReader: DocumentReader {
    private var bitext: CSVBitext
    private var isAtStart = true

    init(_ source: ByteSource, file: String, options: ReadingOptions) throws {
        bitext = try CSVBitext(source, file: file, languages: options.languages)
    }

    var defects: [Defect] { bitext.defects }

    mutating func next() throws -> DocumentEvent? {
        if isAtStart {
            isAtStart = false
            return .document(bitext.table.document)
        }
        while let record = bitext.next() {
            if let unit = record.unit { return .unit(unit) }
        }
        return nil
    }
}
