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
        let contradictions = events.events.compactMap { contradiction($0, options.languages) }
        return RecordReading(
            records: events.events.flatMap { records(of: $0, format.id, record) }, defects: contradictions + events.defects)
    }

    /// A warning when a document translates from another language than the one asked for.
    private static func contradiction(_ event: DocumentEvent, _ wanted: LanguagePair?) -> Defect? {
        guard case .document(let document) = event, let wanted, let source = document.sourceLanguage,
            !source.isSameLanguage(as: wanted.source)
        else { return nil }
        let found = document.targetLanguage.map { "\(source.formatted) → \($0.formatted)" } ?? source.formatted
        let asked = "\(wanted.source.formatted) → \(wanted.target.formatted)"
        return Defect(
            .warning, "the file is \(found), and \(asked) is looked for; name its languages with --from and --to", at: document.location)
    }

    private static func records<Record>(
        of event: DocumentEvent, _ format: String, _ record: (String, Segment, SourceLocation) -> Record?
    ) -> [Record] {
        guard case .unit(let unit) = event, !unit.isObsolete else { return [] }
        return unit.segments.indices.compactMap { index in
            let segment = unit.segments[index]
            guard !segment.isIgnorable else { return nil }
            let part = segment.id.isEmpty ? String(index + 1) : segment.id
            return record(unit.segments.count == 1 ? unit.id : "\(unit.id)/\(part)", segment, place(of: segment, format))
        }
    }

    /// Where the text of a segment begins; only the line where its columns are not those of the file, because of codes, escapes, quotes
    /// or wrapping.
    private static func place(of segment: Segment, _ format: String) -> SourceLocation {
        let text = segment.source.text
        let isAsWritten: Bool =
            switch format {
            case "xliff12", "xliff2", "tmx": !text.utf8.contains { "&<>\"'\r\n".utf8.contains($0) }
            case "po": text.utf8.count < shortestWrappedMessage && !text.utf8.contains { "\"\\\n\t".utf8.contains($0) }
            default: false
            }
        var place = segment.location
        if !isAsWritten || !segment.source.codes.isEmpty { place.column = 0 }
        return place
    }

    /// A message of PO that is shorter stands on the line of its keyword: gettext wraps at 79 columns.
    private static let shortestWrappedMessage = 60
}
