import PadananFormats

/// A file that is being opened to be segmented: what it is, and its bytes to be read once.
struct SourceFile {
    enum Kind {
        /// JSON Lines, a text in each.
        case records
        case document(any DocumentFilter)
    }

    /// The name of records as a kind of input.
    private static let records = "jsonl"

    let path: String
    let kind: Kind
    let source: ByteSource

    /// Opens `path`, `-` for standard input.
    ///
    /// - Parameter input: the kind, by its name; by default what the name and content of the file say.
    init(_ path: String, input: String?) throws {
        self.path = path
        let (head, source) = try FileInput.opened(path)
        self.source = source
        let suffix = path == FileInput.standardInput ? "" : TermbaseFormats.fileExtension(of: path)
        let hasLines = suffix == "jsonl" || suffix == "ndjson" || (suffix.isEmpty && RecordFormat(content: head) == .jsonl)
        if input == Self.records || (input == nil && hasLines) {
            kind = .records
        } else {
            kind = .document(try SourceDocument.filter(input, path, head))
        }
    }
}
