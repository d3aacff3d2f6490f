import PadananModel

/// Tab-separated bitext.
///
/// A row is `source⇥target`, line numbers are the ids and further columns are left alone; or a first row names the columns: `id`, `source`,
/// `target`, `state`, `context`, `note`, `properties` in any order, and others, which become properties; or it has the headings that
/// `CSVFormat` knows, such as names of languages. Quotes have no meaning. A tab or a
/// line end in a text is escaped where the header says so (`target:escaped`), else it becomes a space.
public struct TSVFormat: DocumentFormat {
    public let id = "tsv"
    public let name = "tab-separated values"
    public let fileExtensions = ["tsv", "tab"]
    /// Whether new files get a header row and all that is known of a unit, rather than source and target only.
    public var writesHeader: Bool

    public init(writesHeader: Bool = false) {
        self.writesHeader = writesHeader
    }

    public func recognizes(_ head: [UInt8], extension suffix: String) -> Bool {
        if fileExtensions.contains(suffix) { return true }
        let line = head.prefix { $0 != 0x0A && $0 != 0x0D }
        let cells = line.split(separator: 0x09, omittingEmptySubsequences: false).map { String(decoding: $0, as: UTF8.self) }
        return TSVColumn.columns(cells) != nil
    }

    public func reader(of source: ByteSource, file: String, options: ReadingOptions) throws -> any DocumentReader {
        var reader = try TSVReader(source, file: file, options: options)
        reader.reportsFurtherColumns = true
        return reader
    }

    public func writer(to sink: ByteSink, options: WritingOptions) throws -> any DocumentWriter {
        TSVWriter(to: sink, writesHeader: writesHeader)
    }

    public func rewrite(
        _ source: ByteSource, to sink: ByteSink, file: String, options: ReadingOptions, transform: (inout Unit) throws -> Void
    ) throws -> [Defect] {
        var rewriter = try TSVRewriter(source, to: sink, file: file, options: options)
        return try rewriter.run(transform)
    }

    public func violations(in source: ByteSource, file: String) throws -> [Defect] {
        do {
            var validator = try TSVValidator(source, file: file)
            return try validator.run()
        } catch let defect as Defect {
            return [defect]
        }
    }
}
