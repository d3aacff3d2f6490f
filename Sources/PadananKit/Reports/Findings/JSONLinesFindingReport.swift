import PadananFormats
import PadananModel

/// Writes findings as JSON objects, one a line.
///
/// Offsets count code points in the text of the source or target; `line` and `column` (0: not known) those of the file. Paths stay as the
/// user gave them.
public struct JSONLinesFindingReport: FindingReport {
    public init(_ settings: FindingReportSettings) {}

    public mutating func begin() -> [UInt8] { [] }

    public mutating func write(_ result: CheckedResult) -> [UInt8] {
        var writer = JSONWriter()
        var places = FindingPlaces(result.segment)
        var source = SpanWriter(result.segment.source.text)
        var target = SpanWriter(result.segment.target.text)
        for finding in result.findings {
            let place = places.place(of: finding)
            writer.object { Self.write(finding, result.segment, place, &source, &target, &$0) }
            writer.newline()
        }
        return writer.bytes
    }

    public mutating func end(_ totals: CheckTotals) -> [UInt8] { [] }

    private static func write(
        _ finding: Finding, _ segment: CheckedSegment, _ place: FindingPlace, _ source: inout SpanWriter, _ target: inout SpanWriter,
        _ writer: inout JSONWriter
    ) {
        writeHead(finding, segment, place, &writer)
        writer.name("source")
        write(finding.source, segment.source.text, &source, &writer)
        writer.name("target")
        write(finding.target, segment.target.text, &target, &writer)
        writeAdvice(finding, &writer)
        writer.name("column")
        writer.integer(place.start.column)
        if let edit = finding.suggestion { write(edit, segment.target.text, &target, &writer) }
        if !finding.notes.isEmpty { write(finding.notes, &writer) }
        writer.name("fingerprint")
        writer.string(FindingFingerprint.of(finding, in: segment))
    }

    private static func writeHead(_ finding: Finding, _ segment: CheckedSegment, _ place: FindingPlace, _ writer: inout JSONWriter) {
        writer.name("rule")
        writer.string(finding.rule)
        writer.name("severity")
        writer.string(finding.severity.rawValue)
        writer.name("file")
        writer.string(place.start.file)
        writer.name("line")
        writer.integer(place.start.line)
        writer.name("id")
        writer.string(segment.id)
        writer.name("message")
        writer.string(finding.message)
        if let concept = finding.concept {
            writer.name("concept")
            writer.string(concept)
        }
    }

    private static func writeAdvice(_ finding: Finding, _ writer: inout JSONWriter) {
        if !finding.expected.isEmpty {
            writer.name("expected")
            writer.array { writer in for text in finding.expected { writer.string(text) } }
        }
        if let edit = finding.suggestion {
            writer.name("suggestion")
            writer.string(edit.replacement)
        }
    }

    private static func write(_ range: TextRange?, _ text: String, _ spans: inout SpanWriter, _ writer: inout JSONWriter) {
        guard let range else { return writer.null() }
        spans.write(range.clamped(to: 0..<text.utf8.count), &writer)
    }

    private static func write(_ edit: TargetEdit, _ text: String, _ spans: inout SpanWriter, _ writer: inout JSONWriter) {
        let (start, end) = spans.codePoints(edit.range.clamped(to: 0..<text.utf8.count))
        writer.name("edit")
        writer.object { writer in
            writer.name("start")
            writer.integer(start)
            writer.name("end")
            writer.integer(end)
            writer.name("text")
            writer.string(edit.replacement)
            writer.name("certain")
            writer.bool(edit.isCertain)
        }
    }

    private static func write(_ notes: [FindingNote], _ writer: inout JSONWriter) {
        writer.name("notes")
        writer.array { writer in
            for note in notes {
                writer.object { writer in
                    writer.name("text")
                    writer.string(note.text)
                    guard let location = note.location else { return }
                    writer.name("file")
                    writer.string(location.file)
                    writer.name("line")
                    writer.integer(location.line)
                }
            }
        }
    }
}
