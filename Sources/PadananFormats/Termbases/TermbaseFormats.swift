import PadananModel

/// The termbase formats that are read, and the choice between them.
public enum TermbaseFormats {
    /// All formats, the more particular first.
    public static let all: [any TermbaseFormat] = [
        TBXFormat(), XLSXGlossaryFormat(), XLIFF2GlossaryFormat(), UTXFormat(), OmegaTGlossaryFormat(), MemoQGlossaryFormat(),
        WeblateGlossaryFormat(),
        MasterTableFormat(), GoogleTermSetFormat(), LanguageColumnsFormat(), LanguageColumnsFormat(isTabSeparated: true),
        DeepLGlossaryFormat(), DeepLGlossaryFormat(isTabSeparated: true), GoogleGlossaryFormat(),
        GoogleGlossaryFormat(isTabSeparated: true),
        TwoColumnFormat(isTabSeparated: true), TwoColumnFormat(),
    ]

    /// The formats that are written; of those that share a file extension, the usual one first.
    public static let writable: [any WritableTermbaseFormat] =
        [MasterTableFormat()] + TBXVariant.allCases.map { TBXFormat($0) } + [
            TwoColumnFormat(), TwoColumnFormat(isTabSeparated: true), OmegaTGlossaryFormat(), DeepLGlossaryFormat(),
            DeepLGlossaryFormat(isTabSeparated: true), GoogleGlossaryFormat(), GoogleGlossaryFormat(isTabSeparated: true),
            GoogleTermSetFormat(), WeblateGlossaryFormat(), MemoQGlossaryFormat(), LanguageColumnsFormat(),
            LanguageColumnsFormat(isTabSeparated: true), UTXFormat(), XLSXGlossaryFormat(), XLIFF2GlossaryFormat(),
        ]

    /// The format with a name on the command line, `omegat`.
    public static func writable(id: String) -> (any WritableTermbaseFormat)? {
        writable.first { $0.id == id }
    }

    /// The format that the name of a new file asks for.
    public static func writable(forFile file: String) -> (any WritableTermbaseFormat)? {
        let suffix = fileExtension(of: file)
        return writable.first { $0.fileExtensions.contains(suffix) }
    }

    /// File extensions under which glossaries are looked for in a folder.
    public static let extensions: Set<String> = ["csv", "tsv", "tab", "txt", "utf8", "tbx", "utx", "xlsx"]

    /// Reads a glossary whose bytes are `data`, in whatever encoding and format it is.
    ///
    /// - Parameters:
    ///   - keepsOneSided: whether a glossary table keeps concepts without a term in one of the languages, as for a conversion.
    ///   - sheet: the sheet of a workbook, by name; the first visible one when `nil`.
    public static func read(
        _ data: [UInt8], file: String, languages: LanguagePair, keepsOneSided: Bool = false, sheet: String? = nil
    ) -> TermbaseReading {
        let suffix = fileExtension(of: file)
        if var format = all.first(where: { $0.readsEncodedBytes && $0.recognizes(data, extension: suffix) }) {
            if format is XLSXGlossaryFormat { format = XLSXGlossaryFormat(sheet: sheet, keepsOneSided: keepsOneSided) }
            return format.read(data, file: file, languages: languages)
        }
        let text = DecodedText(data, file: file)
        guard text.bytes.contains(where: { $0 > 0x20 }) else {
            return TermbaseReading(defects: text.defects + [Defect(.warning, "the glossary is empty", at: SourceLocation(file: file))])
        }
        var format = all.first { !$0.readsEncodedBytes && $0.recognizes(text.bytes, extension: suffix) } ?? TwoColumnFormat()
        if keepsOneSided, format is MasterTableFormat { format = MasterTableFormat(keepsOneSided: true) }
        var reading = format.read(text.bytes, file: file, languages: languages)
        reading.defects = text.defects + reading.defects
        return reading
    }

    public static func fileExtension(of file: String) -> String {
        let name = file.split(separator: "/").last ?? ""
        guard let dot = name.lastIndex(of: ".") else { return "" }
        return name[name.index(after: dot)...].lowercased()
    }

    /// The delimiter of a table: tab where the first lines have tabs, else comma, semicolon or tab, whichever the first line has more of
    /// that is no comment.
    ///
    /// What stands in quotes counts only when there is nothing outside of them.
    static func delimiter(of content: [UInt8], extension suffix: String) -> UInt8 {
        if suffix == "tsv" || suffix == "tab" || hasTabs(content, extension: suffix) { return 0x09 }
        let line = content[firstLine(of: content) { content[$0].first != UInt8(ascii: "#") }]
        let outside = withoutQuoted(line)
        let delimiters = [0x09, UInt8(ascii: ","), UInt8(ascii: ";")]
        let counted = outside.contains(where: delimiters.contains) ? outside : Array(line)
        let count = { (byte: UInt8) in counted.count { $0 == byte } }
        let (tabs, commas, semicolons) = (count(0x09), count(UInt8(ascii: ",")), count(UInt8(ascii: ";")))
        if tabs > max(commas, semicolons) { return 0x09 }
        return semicolons > commas ? UInt8(ascii: ";") : UInt8(ascii: ",")
    }

    /// Lines in which tabs are looked for.
    private static let tabbedLines = 20

    /// Whether tabs separate: every one of the first lines has one outside of quotes, or half of them in a `.txt` as OmegaT writes it.
    ///
    /// A tab hardly ever stands in a term, commas do: `KTT⇥summit, meeting`.
    private static func hasTabs(_ content: [UInt8], extension suffix: String) -> Bool {
        let isOfTabs = suffix == "txt" || suffix == "utf8"
        var (lines, tabbed) = (0, 0)
        for line in TextLines(content) {
            guard lines < tabbedLines else { break }
            guard content[line].contains(where: { $0 > 0x20 }), content[line].first != UInt8(ascii: "#") else { continue }
            lines += 1
            if isOfTabs ? content[line].contains(0x09) : withoutQuoted(content[line]).contains(0x09) { tabbed += 1 }
            if !isOfTabs, tabbed < lines { return false }
        }
        return tabbed > 0 && 2 * tabbed >= lines
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
