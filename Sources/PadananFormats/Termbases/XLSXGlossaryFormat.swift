import PadananModel

/// A glossary in a workbook: any of the table formats, kept in the cells of a sheet. Written is our own table.
///
/// Locations are rows and columns of the sheet.
/// - Source: ECMA-376-1, section 18.
public struct XLSXGlossaryFormat: WritableTermbaseFormat {
    private let sheet: String?
    private let keepsOneSided: Bool

    /// - Parameters:
    ///   - sheet: the name of the sheet to read; the first visible one when `nil`.
    ///   - keepsOneSided: whether concepts without a term in one of the languages are kept, as for a conversion.
    public init(sheet: String? = nil, keepsOneSided: Bool = false) {
        self.sheet = sheet
        self.keepsOneSided = keepsOneSided
    }

    public var name: String { "glossary workbook" }
    public var id: String { "xlsx" }
    public var fileExtensions: [String] { ["xlsx"] }
    public var readsEncodedBytes: Bool { true }

    public func recognizes(_ content: [UInt8], extension suffix: String) -> Bool {
        SpreadsheetTable.recognizes(content)
    }

    public func read(_ content: [UInt8], file: String, languages: LanguagePair) -> TermbaseReading {
        do {
            let table = try SpreadsheetTable(Workbook(content, file: file), sheet: sheet)
            let text = try table.delimited()
            var reading = TermbaseFormats.read(text, file: Self.tableName, languages: languages, keepsOneSided: keepsOneSided)
            place(&reading, in: table, file)
            reading.defects = table.defects + reading.defects
            return reading
        } catch {
            return TermbaseReading(defects: [error as? Defect ?? Defect(.error, "\(error)", at: SourceLocation(file: file))])
        }
    }

    /// A name that says CSV to the readers of tables.
    private static let tableName = "table.csv"

    /// Turns lines of the table as CSV into rows of the sheet.
    private func place(_ reading: inout TermbaseReading, in table: SpreadsheetTable, _ file: String) {
        let rows = table.records.flatMap { record in
            let breaks = record.cells.reduce(0) { $0 + $1.text.utf8.count { $0 == 0x0A } }
            return Array(repeating: record.line, count: breaks + 1)
        }
        let placed = { (location: SourceLocation) in
            let isKnown = (1...max(1, rows.count)).contains(location.line) && !rows.isEmpty
            return SourceLocation(file: file, line: isKnown ? rows[location.line - 1] : location.line)
        }
        for index in reading.defects.indices { reading.defects[index].location = placed(reading.defects[index].location) }
        reading.termbase = Termbase(
            reading.termbase.concepts.map { concept in
                var concept = concept
                concept.location = placed(concept.location)
                return concept
            })
    }

    public func write(_ termbase: Termbase, languages: LanguagePair) -> TermbaseWriting {
        let table = MasterTableFormat().write(termbase, languages: languages)
        var reader = DelimitedReader(table.bytes, file: "", delimiter: UInt8(ascii: ","))
        var records: [DelimitedReader.Record] = []
        while let record = reader.next() {
            // Text cells of a workbook are never formulas: the guard of the table is not needed there.
            let cells = record.cells.map { DelimitedReader.Cell(text: FormulaGuard.unguarded($0.text), line: $0.line, column: $0.column) }
            records.append(DelimitedReader.Record(cells: cells, line: record.line))
        }
        var bytes: [UInt8] = []
        let sink = ByteSink { bytes += $0 }
        do {
            let defects = try SpreadsheetTable(records).write(to: sink, sheet: "Glossary")
            try sink.flush()
            return TermbaseWriting(bytes: bytes, defects: table.defects + defects)
        } catch {
            return TermbaseWriting(bytes: [], defects: [error as? Defect ?? Defect(.error, "\(error)", at: SourceLocation(file: ""))])
        }
    }
}
