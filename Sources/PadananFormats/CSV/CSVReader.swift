import PadananModel

/// Reads bitext from CSV; see `CSVFormat`.
struct CSVReader: DocumentReader {
    private var bitext: CSVBitext
    private var isAtStart = true
    /// The last unit, and the record that it was made of.
    private var last: (unit: Unit, record: DelimitedReader.Record)?

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
            guard let unit = record.unit else { continue }
            last = (unit, record.record)
            return .unit(unit)
        }
        return nil
    }

    func textPlaces() -> [SegmentPlaces] {
        guard let last else { return [] }
        return last.unit.segments.map { segment in
            SegmentPlaces(source: side(at: segment.location, of: last.record), target: side(at: segment.targetLocation, of: last.record))
        }
    }

    /// The text of the cell that begins at `location`.
    private func side(at location: SourceLocation?, of record: DelimitedReader.Record) -> SegmentPlaces.Side? {
        guard let location else { return nil }
        let cell = record.cells.first { $0.line == location.line && $0.column == location.column }
        return cell.map { CSVCellPlaces.side(of: $0, in: bitext.text.bytes, file: location.file) }
    }
}
