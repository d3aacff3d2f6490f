/// The formats in which text and bitext are read.
public enum RecordFormat: String, Sendable, CaseIterable {
    /// Paragraphs of plain text.
    case text
    /// Source, a tab, target; for one language the first column.
    case tsv
    /// A JSON object a line: `{"id","text"}` or `{"id","source","target"}`.
    case jsonl

    /// The format that the name of a file says.
    public init(file: String) {
        switch TermbaseFormats.fileExtension(of: file) {
        case "tsv", "tab": self = .tsv
        case "jsonl", "ndjson": self = .jsonl
        default: self = .text
        }
    }

    /// The format of content without a name: JSON objects, lines with a tab, else text.
    public init(content: [UInt8]) {
        let line = content.drop { $0 <= 0x20 }.prefix { $0 != 0x0A }
        if line.first == UInt8(ascii: "{"), let next = line.dropFirst().first(where: { $0 > 0x20 }),
            next == UInt8(ascii: "\"") || next == UInt8(ascii: "}")
        {
            self = .jsonl
        } else {
            self = line.contains(0x09) ? .tsv : .text
        }
    }
}
