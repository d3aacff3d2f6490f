import PadananModel

/// Bitext in a workbook of Excel and its like (Office Open XML).
///
/// One row is one unit. A header names the columns: `id`, `source`, `target`, `state`, `context`, `note`, or languages (`id-ID`,
/// `Indonesian`, `English (US)`, `Sumber`, `Terjemahan`); further columns are properties. Without header the first column is the source,
/// the second its translation. Locations are row and column of the sheet. Read is the sheet of `options.sheet`, else the first visible one.
/// - Source: ECMA-376-1, sections 12.3 and 18; ECMA-376-2.
public struct XLSXFormat: DocumentFormat {
    public init() {}

    public var id: String { "xlsx" }
    public var name: String { "XLSX" }
    public var fileExtensions: [String] { ["xlsx", "xlsm"] }

    public func recognizes(_ head: [UInt8], extension suffix: String) -> Bool {
        fileExtensions.contains(suffix) || head.starts(with: [0x50, 0x4B, 0x03, 0x04]) && Self.mentionsWorkbook(head)
    }

    /// The names of the first entries are readable in the head of the file.
    private static func mentionsWorkbook(_ head: [UInt8]) -> Bool {
        ["xl/workbook.xml", "xl/_rels/", "xl/worksheets/"].contains { head.contains(bytes: $0.utf8) }
    }

    public func reader(of source: ByteSource, file: String, options: ReadingOptions) throws -> any DocumentReader {
        try XLSXReader(source, file: file, options: options)
    }

    public func writer(to sink: ByteSink, options: WritingOptions) throws -> any DocumentWriter {
        try XLSXWriter(sink)
    }

    /// Copies the container; of the sheet only the cells whose target or state changed are written anew, with text inside them.
    public func rewrite(
        _ source: ByteSource, to sink: ByteSink, file: String, options: ReadingOptions, transform: (inout Unit) throws -> Void
    ) throws -> [Defect] {
        var rewriting = try XLSXRewriting(source, file: file, options: options)
        return try rewriting.run(to: sink, transform)
    }

    public func violations(in source: ByteSource, file: String) throws -> [Defect] {
        var validation = WorkbookValidation(file: file)
        return validation.run(source)
    }
}
