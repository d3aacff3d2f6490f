import PadananFormats
import PadananModel

/// Writes segments: as JSON objects, as rows of a table, or one a line.
public struct SegmentReport: Sendable {
    private let format: OutputFormat

    public init(_ format: OutputFormat) {
        self.format = format
    }

    /// What stands before the first segment.
    public var header: String {
        format == .tsv ? "document\tparagraph\tid\tstart\tend\ttext\n" : ""
    }

    /// One segment in the chosen form.
    public func write(_ record: SegmentRecord) -> [UInt8] {
        switch format {
        case .text: return Array((Self.line(record.work?.source ?? record.text) + "\n").utf8)
        case .tsv:
            let numbers = [String(record.paragraph), record.id, String(record.start), String(record.end)]
            return Array((([record.document] + numbers + [record.text]).map(TextColumns.cell).joined(separator: "\t") + "\n").utf8)
        case .jsonl: return json(record)
        }
    }

    /// A segment on one line: white space collapsed, control characters left out.
    static func line(_ text: String) -> String { TextColumns.singleLine(text) }

    private func json(_ record: SegmentRecord) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            writer.name("document")
            writer.string(record.document)
            writer.name("paragraph")
            writer.integer(record.paragraph)
            writer.name("id")
            writer.string(record.id)
            writer.name("start")
            writer.integer(record.start)
            writer.name("end")
            writer.integer(record.end)
            writer.name("text")
            writer.string(record.text)
            if let work = record.work { Self.write(work, &writer) }
        }
        writer.newline()
        return writer.bytes
    }

    private static func write(_ work: SegmentRecord.Work, _ writer: inout JSONWriter) {
        writer.name("source")
        writer.string(work.source)
        writer.name("target")
        writer.string("")
        guard !work.properties.isEmpty else { return }
        writer.name("properties")
        writer.array { writer in
            for property in work.properties {
                writer.object { writer in
                    writer.name("name")
                    writer.string(property.name)
                    writer.name("value")
                    writer.string(property.value)
                }
            }
        }
    }
}
