import PadananFormats
import PadananModel

/// The segments of bitext as records for the analysis of text: inline codes left out, ignorables and obsolete units too.
enum BitextRecords {
    /// The segments that have a target, with `unit` or `unit/segment` as ids.
    static func pairs(_ bytes: [UInt8], file: String, options: ReadingOptions) throws(FileError) -> RecordReading<TranslationUnit> {
        try records(bytes, file, options) { id, segment, place in
            guard let target = segment.target, !target.text.isEmpty else { return nil }
            return TranslationUnit(id: id, source: segment.source.readableText, target: target.readableText, location: place)
        }
    }

    /// All segments, the target empty where there is none.
    static func allPairs(_ bytes: [UInt8], file: String, options: ReadingOptions) throws(FileError) -> RecordReading<TranslationUnit> {
        try records(bytes, file, options) { id, segment, place in
            TranslationUnit(id: id, source: segment.source.readableText, target: segment.target?.readableText ?? "", location: place)
        }
    }

    /// The sources of all segments.
    static func texts(_ bytes: [UInt8], file: String, options: ReadingOptions) throws(FileError) -> RecordReading<TextRecord> {
        try records(bytes, file, options) { id, segment, place in
            TextRecord(id: id, text: segment.source.readableText, location: place)
        }
    }

    private static func records<Record: Sendable>(
        _ bytes: [UInt8], _ file: String, _ options: ReadingOptions, _ record: (String, Segment, SourceLocation) -> Record?
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
        let contradictions = events.events.compactMap { event -> Defect? in
            guard case .document(let document) = event else { return nil }
            return LanguageContradiction.defect(of: document, wanted: options.languages)
        }
        return RecordReading(
            records: events.events.flatMap { records(of: $0, format.id, record) }, defects: contradictions + events.defects)
    }

    private static func records<Record>(
        of event: DocumentEvent, _ format: String, _ record: (String, Segment, SourceLocation) -> Record?
    ) -> [Record] {
        guard case .unit(let unit) = event, !unit.isObsolete else { return [] }
        return unit.segments.indices.compactMap { index in
            let segment = unit.segments[index]
            guard !segment.isIgnorable else { return nil }
            return record(unit.segmentId(at: index), segment, TextPlace.of(segment.source, at: segment.location, format: format))
        }
    }
}
