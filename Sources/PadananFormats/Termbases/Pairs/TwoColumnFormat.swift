import PadananModel

/// Source and target in two columns, with notes in a third: the plainest glossary.
///
/// A first line that names the columns (`source,target`, `id,en`, `en,id`, `Indonesian,English`) is skipped, and tells the order of the
/// languages; lines that begin with `#` are comments. Several lines with one source term are one concept, the first target preferred, the
/// others admitted; a pair that stands twice counts once. Written without a first line of names, which many importers take for a term, and
/// guarded against being run as formulas (`FormulaGuard`), both ways.
/// - Source: OmegaT user manual, "Glossaries"; DeepL API, glossary CSV.
public struct TwoColumnFormat: WritableTermbaseFormat {
    /// Whether cells are separated by tabs when written; read files tell themselves.
    public let isTabSeparated: Bool

    public init(isTabSeparated: Bool = false) {
        self.isTabSeparated = isTabSeparated
    }

    public var name: String { isTabSeparated ? "two-column glossary (tab-separated)" : "two-column glossary" }
    public var id: String { isTabSeparated ? "tsv2" : "csv2" }
    public var fileExtensions: [String] { isTabSeparated ? ["tsv", "tab"] : ["csv"] }

    /// The last resort: CSV is every table that no other format recognises.
    public func recognizes(_ content: [UInt8], extension suffix: String) -> Bool { !isTabSeparated }

    public func read(_ content: [UInt8], file: String, languages: LanguagePair) -> TermbaseReading {
        let delimiter = TermbaseFormats.delimiter(of: content, extension: TermbaseFormats.fileExtension(of: file))
        var reader = DelimitedReader(content, file: file, delimiter: delimiter, quotes: delimiter != 0x09)
        var table = TermPairTable(languages: languages)
        var isFirst = true
        var isReversed = false
        while let record = reader.next() {
            if content[record.cells[0].range].first == UInt8(ascii: "#") { continue }
            let cells = record.cells.map { FormulaGuard.unguarded($0.text.trimmed) }
            if isFirst, let header = Self.header(cells, languages) {
                isReversed = header == .reversed
            } else {
                let note = cells.count > 2 ? cells[2] : ""
                let (source, target) = (cells[0], cells.count > 1 ? cells[1] : "")
                let location = SourceLocation(file: file, line: record.line)
                table.add(isReversed ? target : source, isReversed ? source : target, note: note, at: location)
            }
            isFirst = false
        }
        return table.reading(reader.defects)
    }

    /// The order of the columns that a first line names.
    private enum Header {
        case ordered, reversed
    }

    private static func header(_ cells: [String], _ languages: LanguagePair) -> Header? {
        guard cells.count >= 2 else { return nil }
        let names = cells.prefix(2).map { $0.lowercased() }
        if [["source", "target"], ["term", "translation"]].contains(names) { return .ordered }
        if names == ["target", "source"] { return .reversed }
        let headings = names.map { ColumnHeading($0) }
        let tags = zip(names, headings).map { LanguageNames.language(of: $0) ?? $1.language ?? LanguageTag($0) }
        if tags[0].isSameLanguage(as: languages.source), tags[1].isSameLanguage(as: languages.target) { return .ordered }
        if tags[0].isSameLanguage(as: languages.target), tags[1].isSameLanguage(as: languages.source) { return .reversed }
        // `Sumber,Terjemahan`; what stands in brackets is a language or makes it a term.
        guard headings.allSatisfy({ $0.language != nil || HeadingLanguages.bracketed($0.name).inner == nil }) else { return nil }
        if headings.map(\.role) == [.source, .target] { return .ordered }
        return headings.map(\.role) == [.target, .source] ? .reversed : nil
    }

    public func write(_ termbase: Termbase, languages: LanguagePair) -> TermbaseWriting {
        var rows = TermPairRows(name: "a two-column glossary", languages: languages)
        for concept in termbase.concepts { rows.add(concept) }
        if let first = rows.rows.first, Self.header(first, languages) != nil { rows.insertHeader(["source", "target", "note"]) }
        return rows.writing(delimiter: isTabSeparated ? 0x09 : UInt8(ascii: ","), isQuoted: !isTabSeparated, guardsFormulas: true)
    }
}
