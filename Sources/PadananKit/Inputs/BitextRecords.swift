import PadananFormats
import PadananModel

/// The segments of bitext as records for the analysis of text: inline codes left out, ignorables and obsolete units too.
enum BitextRecords {
    /// The segments that have a target, with `unit` or `unit/segment` as ids.
    static func pairs(_ bytes: [UInt8], file: String, options: ReadingOptions) throws(FileError) -> RecordReading<TranslationUnit> {
        try records(bytes, file, options) { id, segment in
            guard let target = segment.target, !target.text.isEmpty else { return nil }
            return TranslationUnit(id: id, source: segment.source.text, target: target.text, location: segment.location)
        }
    }

    /// The sources of all segments.
    static func texts(_ bytes: [UInt8], file: String, options: ReadingOptions) throws(FileError) -> RecordReading<TextRecord> {
        try records(bytes, file, options) { id, segment in TextRecord(id: id, text: segment.source.text, location: segment.location) }
    }

    private static func records<Record: Sendable>(
        _ bytes: [UInt8], _ file: String, _ options: ReadingOptions, _ record: (String, Segment) -> Record?
    ) throws(FileError) -> RecordReading<Record> {
        guard let format = DocumentFormats.recognize(bytes, file: file) else {
            throw FileError(path: file, reason: "the content is not what the name of the file says")
        }
        var events: (events: [DocumentEvent], defects: [Defect]) = ([], [])
        do {
            var reader = try format.reader(of: ByteSource(bytes), file: file, options: options)
            events = reader.readAll()
        } catch let defect as Defect {
            events.defects = [defect]
        } catch {
            throw FileError(path: file, reason: "\(error)")
        }
        return RecordReading(records: events.events.flatMap { records(of: $0, record) }, defects: events.defects)
    }

    private static func records<Record>(of event: DocumentEvent, _ record: (String, Segment) -> Record?) -> [Record] {
        guard case .unit(let unit) = event, !unit.isObsolete else { return [] }
        return unit.segments.indices.compactMap { index in
            let segment = unit.segments[index]
            guard !segment.isIgnorable else { return nil }
            let part = segment.id.isEmpty ? String(index + 1) : segment.id
            return record(unit.segments.count == 1 ? unit.id : "\(unit.id)/\(part)", segment)
        }
    }
}
