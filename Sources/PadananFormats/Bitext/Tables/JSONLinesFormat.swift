import PadananModel

/// Bitext as JSON Lines: a unit a line, `{"id","source","target"}`, with further members where there is more to say.
///
/// `state`, `subState`, `name`, `notes`, `properties`, `groups`, `matches`, `sourceCodes` and `targetCodes` (offsets in code points),
/// `segments` of a unit of several, `plural`, `obsolete`, `translatable`, `preservesSpace`, `created`, `changed`; `document` with the first
/// unit of a document. All of a unit but its place is read back. Other members become properties, and stay where a file is rewritten.
/// - Source: jsonlines.org; RFC 8259.
public struct JSONLinesFormat: DocumentFormat {
    public let id = "jsonl"
    public let name = "JSON Lines"
    public let fileExtensions = ["jsonl", "ndjson"]

    public init() {}

    public func recognizes(_ head: [UInt8], extension suffix: String) -> Bool {
        if fileExtensions.contains(suffix) { return true }
        return suffix != "json" && RecordFormat.isJSONLines(head)
    }

    public func reader(of source: ByteSource, file: String, options: ReadingOptions) throws -> any DocumentReader {
        try JSONLinesUnitReader(source, file: file, options: options)
    }

    public func writer(to sink: ByteSink, options: WritingOptions) throws -> any DocumentWriter {
        JSONLinesUnitWriter(to: sink)
    }

    public func rewrite(
        _ source: ByteSource, to sink: ByteSink, file: String, options: ReadingOptions, transform: (inout Unit) throws -> Void
    ) throws -> [Defect] {
        var rewriter = try JSONLinesRewriter(source, to: sink, file: file, options: options)
        return try rewriter.run(transform)
    }

    public func violations(in source: ByteSource, file: String) throws -> [Defect] {
        do {
            var validator = try JSONLinesValidator(source, file: file)
            return try validator.run()
        } catch let defect as Defect {
            return [defect]
        }
    }
}
