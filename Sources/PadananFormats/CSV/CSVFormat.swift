import PadananModel

/// Bitext in CSV.
///
/// One record is one unit. The columns are those of `XLSXFormat`; the delimiter is a comma, a semicolon or a tab, whichever the file uses.
/// Cells are guarded against being run as formulas (`FormulaGuard`), and the guard is taken off when they are read.
/// - Source: RFC 4180.
public struct CSVFormat: DocumentFormat {
    public init() {}

    public var id: String { "csv" }
    public var name: String { "CSV" }
    public var fileExtensions: [String] { ["csv"] }

    public func recognizes(_ head: [UInt8], extension suffix: String) -> Bool {
        fileExtensions.contains(suffix) || suffix.isEmpty && Self.beginsWithHeader(head)
    }

    /// Whether the first record names columns for source and target, with other delimiters than tabs, which are `TSVFormat`'s.
    private static func beginsWithHeader(_ head: [UInt8]) -> Bool {
        let text = CSVText(head, file: "", languages: nil)
        guard text.delimiter != 0x09 else { return false }
        var records = text.records(file: "")
        guard let first = records.next(), first.cells.count > 1,
            let columns = BitextColumns(header: CSVRows.cells(first, file: ""), languages: nil), columns.target != nil
        else { return false }
        return !columns.isBelied(by: records.next().map { CSVRows.cells($0, file: "") })
    }

    public func reader(of source: ByteSource, file: String, options: ReadingOptions) throws -> any DocumentReader {
        try CSVReader(source, file: file, options: options)
    }

    public func writer(to sink: ByteSink, options: WritingOptions) throws -> any DocumentWriter {
        CSVWriter(sink)
    }

    public func rewrite(
        _ source: ByteSource, to sink: ByteSink, file: String, options: ReadingOptions, transform: (inout Unit) throws -> Void
    ) throws -> [Defect] {
        var rewriting = CSVRewriting(sink, file: file)
        return try rewriting.run(source, options, transform)
    }

    public func violations(in source: ByteSource, file: String) throws -> [Defect] {
        var source = source
        var validation = CSVValidation(try source.readAll(), file: file)
        return validation.run()
    }
}
