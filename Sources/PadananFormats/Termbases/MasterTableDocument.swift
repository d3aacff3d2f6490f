import PadananModel

/// A glossary table (`MasterTableFormat`) with the place of every cell, for what looks at it cell by cell and changes single ones.
///
/// Unlike the reader it keeps rows whose id stands twice and concepts without a term in one of the languages.
public struct MasterTableDocument: Sendable {
    /// The terms that a column holds.
    public struct TermColumn: Sendable, Hashable {
        public let language: LanguageTag
        public let status: TermStatus
        public let type: TermType
    }

    /// A column of the header.
    public struct Column: Sendable, Hashable {
        /// In lower case, as written.
        public let name: String
        /// `nil` for a column that holds no terms.
        public let terms: TermColumn?
    }

    /// A row below the header.
    public struct Row: Sendable {
        /// As written, with white space and without quotes; their ranges are those of `bytes`.
        public let cells: [DelimitedReader.Cell]
        /// `nil` when the row can't be read.
        public let concept: Concept?
        public let line: Int
        /// The row in `bytes`, with its line end and blank lines behind it.
        public let range: Range<Int>
    }

    /// The file in UTF-8.
    public let bytes: [UInt8]
    public let columns: [Column]
    /// The names of the columns as written.
    public let header: [DelimitedReader.Cell]
    public let rows: [Row]
    public let defects: [Defect]
    /// What separates cells: comma, semicolon or tab.
    public let delimiter: UInt8
    private let data: [UInt8]

    /// Reads a file; `nil` when it is no glossary table. Cost: linear.
    public init?(_ data: [UInt8], file: String, languages: LanguagePair) {
        let suffix = TermbaseFormats.fileExtension(of: file)
        guard !TermbaseFormats.all.contains(where: { $0.readsEncodedBytes && $0.recognizes(data, extension: suffix) }) else { return nil }
        let text = DecodedText(data, file: file)
        let format = TermbaseFormats.all.first { !$0.readsEncodedBytes && $0.recognizes(text.bytes, extension: suffix) }
        guard format is MasterTableFormat else { return nil }
        self.data = data
        bytes = text.bytes
        delimiter = TermbaseFormats.delimiter(of: bytes, extension: suffix)
        var reader = DelimitedReader(bytes, file: file, delimiter: delimiter)
        guard let header = reader.next() else { return nil }
        self.header = header.cells
        columns = header.cells.map { cell in
            let name = cell.text.trimmed.lowercased()
            guard case .terms(let language, let status, let type)? = MasterTableColumn(name) else { return Column(name: name, terms: nil) }
            return Column(name: name, terms: TermColumn(language: language, status: status, type: type))
        }
        let empty = MasterTable(header: header, file: file, languages: languages, keepsOneSided: true)
        var (rows, defects): ([Row], [Defect]) = ([], empty.log.defects)
        var record = reader.next()
        while let current = record {
            record = reader.next()
            // Each row by itself: an id that stands twice is no reason to leave one out.
            var table = empty
            table.add(current)
            defects += table.log.defects.dropFirst(empty.log.defects.count)
            let range = current.cells[0].range.lowerBound..<(record?.cells[0].range.lowerBound ?? bytes.count)
            rows.append(Row(cells: current.cells, concept: table.termbase.concepts.first, line: current.line, range: range))
        }
        self.rows = rows
        self.defects = text.defects + defects + reader.defects
    }

    /// The values of a cell, which ` | ` separates, without white space around them.
    public static func values(_ text: String) -> [String] { MasterTable.values(text.trimmed) }

    /// What a cell means: without white space around it and without the guard against formulas.
    public static func meaning(_ cell: String) -> String { FormulaGuard.unguarded(cell.trimmed) }

    /// The bytes of a cell that means `text`.
    public func spelled(_ text: String) -> [UInt8] {
        Array(DelimitedWriter.spelling(FormulaGuard.guarded(text), delimiter: delimiter).utf8)
    }

    /// What stands before the first row: the header and blank lines.
    public var head: ArraySlice<UInt8> { bytes[..<(rows.first?.range.lowerBound ?? bytes.count)] }

    /// The byte order mark, if there is one.
    public var mark: ArraySlice<UInt8> { data.prefix(max(0, data.count - bytes.count)) }

    /// How the header ends its line.
    public var lineEnd: [UInt8] { head.dropFirst(header.last?.range.upperBound ?? 0).first == 0x0D ? [0x0D, 0x0A] : [0x0A] }

    /// Whether changed cells leave all other bytes as they are: the file is UTF-8, with or without a byte order mark.
    public var isRewritable: Bool { data.count - bytes.count <= 3 && data.suffix(bytes.count).elementsEqual(bytes) }

    /// The file with other texts in some cells, by the ranges of the cells; all else keeps its bytes.
    public func rewritten(_ changes: [Range<Int>: String]) -> [UInt8] {
        var result = Array(data.prefix(data.count - bytes.count))
        var position = 0
        for (range, text) in changes.sorted(by: { $0.key.lowerBound < $1.key.lowerBound }) {
            result += bytes[position..<range.lowerBound]
            let isQuoted = bytes[range].first == UInt8(ascii: "\"")
            result += DelimitedWriter.spelling(FormulaGuard.guarded(text), delimiter: delimiter, isQuoted: isQuoted).utf8
            position = range.upperBound
        }
        return result + bytes[position...]
    }
}
