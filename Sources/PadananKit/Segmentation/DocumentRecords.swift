import PadananFormats
import PadananModel

/// Turns segmented documents into records, one for each segment.
public struct DocumentRecords {
    private let isForWork: Bool
    private var repetitions = Repetitions()

    /// - Parameter isForWork: whether the records are for a translator, with tags, repetitions and terms.
    public init(isForWork: Bool) {
        self.isForWork = isForWork
    }

    /// The records of a document. Offsets count from the beginning of the paragraph.
    public mutating func records(of segmented: SegmentedDocument) -> [SegmentRecord] {
        var units = segmented.units
        let name = segmented.document.original.isEmpty ? FileInput.standardInput : segmented.document.original
        if isForWork { DocumentSegmentation.number(&units, document: "", &repetitions) }
        let rows = SegmentRows(for: "jsonl")
        return units.enumerated().flatMap { index, unit in
            Self.records(of: unit, number: index + 1, document: name, isForWork ? rows.rows(of: unit, number: index + 1) : nil)
        }
    }

    private static func records(of unit: Unit, number: Int, document: String, _ rows: [Unit]?) -> [SegmentRecord] {
        guard unit.isTranslatable else { return [] }
        let count = unit.segments.count { !$0.isIgnorable }
        var records: [SegmentRecord] = []
        var offset = 0
        for segment in unit.segments {
            let length = segment.source.text.unicodeScalars.count
            defer { offset += length }
            guard !segment.isIgnorable else { continue }
            let name = SegmentName(unit: unit.id, part: count == 1 ? nil : records.count + 1)
            var record = SegmentRecord(
                document: document, paragraph: number, id: name.text, start: offset, end: offset + length, text: segment.source.text)
            if let row = rows?[records.count] { record.work = work(row) }
            records.append(record)
        }
        return records
    }

    private static func work(_ row: Unit) -> SegmentRecord.Work {
        var properties = row.properties.filter { $0.name != SegmentRows.paragraph && $0 != Property("type", "paragraph") }
        if !row.name.isEmpty { properties.append(Property("name", row.name)) }
        return SegmentRecord.Work(source: row.segments.first?.source.text ?? "", properties: properties)
    }
}
