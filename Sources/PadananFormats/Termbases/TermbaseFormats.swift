import PadananModel

/// The termbase formats that are read, and the choice between them.
public enum TermbaseFormats {
    /// All formats, the more particular first.
    public static let all: [any TermbaseFormat] = [MasterTableFormat(), TwoColumnFormat()]

    /// The formats that are written; of those that share a file extension, the usual one first.
    public static let writable: [any WritableTermbaseFormat] = []

    /// The format that the name of a new file asks for.
    public static func writable(forFile file: String) -> (any WritableTermbaseFormat)? {
        let suffix = fileExtension(of: file)
        return writable.first { $0.fileExtensions.contains(suffix) }
    }

    /// File extensions under which glossaries are looked for in a folder.
    public static let extensions: Set<String> = ["csv", "tsv", "tab", "txt", "utf8"]

    /// Reads a glossary whose bytes are `data`, in whatever encoding and format it is.
    public static func read(_ data: [UInt8], file: String, languages: LanguagePair) -> TermbaseReading {
        let text = DecodedText(data, file: file)
        let suffix = fileExtension(of: file)
        guard text.bytes.contains(where: { $0 > 0x20 }) else {
            return TermbaseReading(defects: text.defects + [Defect(.warning, "the glossary is empty", at: SourceLocation(file: file))])
        }
        let format = all.first { $0.recognizes(text.bytes, extension: suffix) } ?? TwoColumnFormat()
        var reading = format.read(text.bytes, file: file, languages: languages)
        reading.defects = text.defects + reading.defects
        return reading
    }

    static func fileExtension(of file: String) -> String {
        let name = file.split(separator: "/").last ?? ""
        guard let dot = name.lastIndex(of: ".") else { return "" }
        return name[name.index(after: dot)...].lowercased()
    }

    /// The delimiter of a table: tab for TSV, else comma, semicolon or tab, whichever the first line has more of that is no comment.
    static func delimiter(of content: [UInt8], extension suffix: String) -> UInt8 {
        let line = firstLine(of: content) { content[$0].first != UInt8(ascii: "#") }
        let count = { (byte: UInt8) in content[line].count { $0 == byte } }
        let (tabs, commas, semicolons) = (count(0x09), count(UInt8(ascii: ",")), count(UInt8(ascii: ";")))
        if suffix == "tsv" || suffix == "tab" || tabs > max(commas, semicolons) { return 0x09 }
        return semicolons > commas ? UInt8(ascii: ";") : UInt8(ascii: ",")
    }

    /// The first line that isn't blank and that `isWanted`, or the empty range.
    static func firstLine(of content: [UInt8], where isWanted: (Range<Int>) -> Bool = { _ in true }) -> Range<Int> {
        for line in TextLines(content) where content[line].contains(where: { $0 > 0x20 }) && isWanted(line) { return line }
        return 0..<0
    }
}
