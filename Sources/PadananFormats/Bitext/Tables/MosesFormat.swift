import PadananModel

/// Parallel plain text, as Moses and other trainers of translation systems read it: two files, a segment a line, the n-th line of one
/// translating the n-th of the other (`corpus.id`, `corpus.en`).
public struct MosesFormat: Sendable {
    public let id = "moses"
    public let name = "parallel lines"

    public init() {}

    /// A reader of the two files; their names are for messages.
    public func reader(of source: ByteSource, and target: ByteSource, files: (String, String), options: ReadingOptions = ReadingOptions())
        throws -> MosesReader
    {
        try MosesReader(source: source, target: target, files: files, options: options)
    }

    /// A writer of the two files.
    public func writer(to source: ByteSink, and target: ByteSink) -> MosesWriter {
        MosesWriter(source: source, target: target)
    }

    /// Copies the target file to `sink` byte for byte but for the lines whose target `transform` changes.
    public func rewrite(
        _ source: ByteSource, _ target: ByteSource, to sink: ByteSink, files: (String, String), options: ReadingOptions = ReadingOptions(),
        transform: (inout Unit) throws -> Void
    ) throws -> [Defect] {
        var rewriter = try MosesRewriter(source, target, to: sink, files: files, options: options)
        return try rewriter.run(transform)
    }

    /// What is wrong in the two files: different numbers of lines, invalid UTF-8, a line that is empty in only one of them.
    public func violations(in source: ByteSource, _ target: ByteSource, files: (String, String)) throws -> [Defect] {
        var reader = try MosesReader(source: source, target: target, files: files)
        reader.reportsEmptyLines = true
        return reader.readAll().defects
    }
}
