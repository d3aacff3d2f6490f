import PadananModel

/// The bitext formats that are read and written, and the choice between them.
public enum DocumentFormats {
    /// All formats, the more particular first.
    public static let all: [any DocumentFormat] = [
        XLIFF12Format(), XLIFF2Format(), TMXFormat(), POFormat(), XLSXFormat(), JSONLinesFormat(), CSVFormat(), TSVFormat(),
    ]

    /// Bytes of a file that are enough to recognise its format.
    public static let headSize = 4096

    /// The format called `id` on the command line.
    public static func format(_ id: String) -> (any DocumentFormat)? {
        all.first { $0.id == id }
    }

    /// The format of a file that begins with `head`, in whatever encoding, or `nil` when it is none of bitext.
    public static func recognize(_ head: [UInt8], file: String) -> (any DocumentFormat)? {
        let suffix = TermbaseFormats.fileExtension(of: file)
        let text = readable(Array(head.prefix(headSize)))
        return all.first { $0.recognizes(text, extension: suffix) }
    }

    /// The format that the name of a new file asks for.
    public static func format(forFile file: String) -> (any DocumentFormat)? {
        let suffix = TermbaseFormats.fileExtension(of: file)
        return all.first { $0.fileExtensions.contains(suffix) }
    }

    /// The head of a file in UTF-8, without a byte order mark.
    static func readable(_ head: [UInt8]) -> [UInt8] {
        let encoding = TextEncoding(head: head) ?? .utf8
        let even = encoding == .utf8 ? head : Array(head.prefix(head.count & ~1))
        let text = encoding.decode(even) ?? head
        let body = text.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(text[3...]) : text
        return encoding == .utf8 ? body : withoutDeclaration(body)
    }

    /// An XML declaration speaks of an encoding that the text is no longer in.
    private static func withoutDeclaration(_ text: [UInt8]) -> [UInt8] {
        guard text.starts(with: "<?xml".utf8), let end = text.firstIndex(of: UInt8(ascii: ">")) else { return text }
        return Array(text[(end + 1)...])
    }
}
