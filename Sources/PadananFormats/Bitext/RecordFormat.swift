/// The formats in which text and bitext are read.
public enum RecordFormat: String, Sendable, CaseIterable {
    /// Paragraphs of plain text.
    case text
    /// Source, a tab, target; for one language the first column.
    case tsv
    /// A JSON object a line: `{"id","text"}` or `{"id","source","target"}`.
    case jsonl
    /// XLIFF of any version, with the flavours of Trados and memoQ.
    case xliff
    /// A translation memory.
    case tmx
    /// A gettext catalogue.
    case po
    /// A table with columns for source and target.
    case csv
    /// A workbook with columns for source and target.
    case xlsx

    /// Whether a record is a line, or lines, of text; the others are read as documents.
    public var isOfLines: Bool { self == .text || self == .tsv || self == .jsonl }

    /// The format that the name of a file says.
    public init(file: String) {
        switch TermbaseFormats.fileExtension(of: file) {
        case "tsv", "tab": self = .tsv
        case "jsonl", "ndjson": self = .jsonl
        case "xlf", "xliff", "xlf2", "sdlxliff", "mqxliff", "mxliff", "txlf": self = .xliff
        case "tmx": self = .tmx
        case "po", "pot": self = .po
        case "csv": self = .csv
        case "xlsx": self = .xlsx
        default: self = .text
        }
    }

    /// The format of content without a name: XLIFF or TMX by their root element, a workbook by its container, JSON objects, the first
    /// entry of a PO file, a header of CSV, lines with a tab, else text.
    public init(content: [UInt8]) {
        if let format = DocumentFormats.recognize(content, file: ""), let known = Self(documentFormat: format.id) {
            self = known
            return
        }
        if Self.isJSONLines(content) { self = .jsonl } else { self = Self.firstLine(content).contains(0x09) ? .tsv : .text }
    }

    /// Whether the first line begins a JSON object.
    static func isJSONLines(_ content: [UInt8]) -> Bool {
        let line = firstLine(content)
        guard line.first == UInt8(ascii: "{"), let next = line.dropFirst().first(where: { $0 > 0x20 }) else { return false }
        return next == UInt8(ascii: "\"") || next == UInt8(ascii: "}")
    }

    /// The first line that isn't blank, from its first sign on.
    private static func firstLine(_ content: [UInt8]) -> ArraySlice<UInt8> {
        content.drop { $0 <= 0x20 }.prefix { $0 != 0x0A }
    }

    /// The record format of a bitext format that content alone tells; `nil` for tables and lines.
    private init?(documentFormat id: String) {
        switch id {
        case "xliff12", "xliff2": self = .xliff
        case "tmx": self = .tmx
        case "po": self = .po
        case "xlsx": self = .xlsx
        case "csv": self = .csv
        default: return nil
        }
    }
}
