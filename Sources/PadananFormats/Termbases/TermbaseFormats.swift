import PadananModel

/// The termbase formats that are read, and the choice between them.
public enum TermbaseFormats {
    /// All formats, the more particular first.
    public static let all: [any TermbaseFormat] = [
        XLIFF2GlossaryFormat(), UTXFormat(), OmegaTGlossaryFormat(), MemoQGlossaryFormat(), WeblateGlossaryFormat(),
        MasterTableFormat(), GoogleTermSetFormat(), LanguageColumnsFormat(), LanguageColumnsFormat(isTabSeparated: true),
        DeepLGlossaryFormat(), DeepLGlossaryFormat(isTabSeparated: true), GoogleGlossaryFormat(),
        GoogleGlossaryFormat(isTabSeparated: true),
        TwoColumnFormat(isTabSeparated: true), TwoColumnFormat(),
    ]

    /// The format with a name on the command line, `omegat`, when it is written.
    public static func writable(id: String) -> (any WritableTermbaseFormat)? {
        all.lazy.compactMap { $0 as? any WritableTermbaseFormat }.first { $0.id == id }
    }

    /// All formats that are written, in the order of `all`.
    public static var writable: [any WritableTermbaseFormat] { all.compactMap { $0 as? any WritableTermbaseFormat } }

    /// File extensions under which glossaries are looked for in a folder.
    public static let extensions: Set<String> = ["csv", "tsv", "tab", "txt", "utf8", "utx"]

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
    ///
    /// What stands in quotes counts only when there is nothing outside of them.
    static func delimiter(of content: [UInt8], extension suffix: String) -> UInt8 {
        let line = content[firstLine(of: content) { content[$0].first != UInt8(ascii: "#") }]
        let outside = withoutQuoted(line)
        let delimiters = [0x09, UInt8(ascii: ","), UInt8(ascii: ";")]
        let counted = outside.contains(where: delimiters.contains) ? outside : Array(line)
        let count = { (byte: UInt8) in counted.count { $0 == byte } }
        let (tabs, commas, semicolons) = (count(0x09), count(UInt8(ascii: ",")), count(UInt8(ascii: ";")))
        if suffix == "tsv" || suffix == "tab" || tabs > max(commas, semicolons) { return 0x09 }
        return semicolons > commas ? UInt8(ascii: ";") : UInt8(ascii: ",")
    }

    /// The cells of the first line that isn't blank, trimmed and in lower case.
    static func cells(ofFirstLineOf content: [UInt8], delimiter: UInt8) -> [String] {
        var reader = DelimitedReader(Array(content[firstLine(of: content)]), file: "", delimiter: delimiter)
        return reader.next()?.cells.map { $0.text.trimmed.lowercased() } ?? []
    }

    private static func withoutQuoted(_ line: ArraySlice<UInt8>) -> [UInt8] {
        var isQuoted = false
        return line.filter { byte in
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            return !isQuoted
        }
    }

    /// The first line that isn't blank and that `isWanted`, or the empty range.
    static func firstLine(of content: [UInt8], where isWanted: (Range<Int>) -> Bool = { _ in true }) -> Range<Int> {
        for line in TextLines(content) where content[line].contains(where: { $0 > 0x20 }) && isWanted(line) { return line }
        return 0..<0
    }
}
