import PadananModel

/// A table with a header of language names and a column for each term, as MultiTerm and spreadsheets have it.
///
///     Entry ID,Subject,Indonesian,Indonesian,English,English,Definition
///     pact,diplomacy,pakta pertahanan,perjanjian pertahanan,defence pact,,
///
/// Several columns of one language hold synonyms, the preferred term first; a column `Status` or `Type` speaks of the term before it.
/// Languages may be written by name, in English or their own, or by tag. Rows with one entry id are one concept.
/// Cells are guarded against being run as formulas (`FormulaGuard`), and the guard is taken off when they are read.
/// - Source: MultiTerm Convert, spreadsheet and tab-delimited formats.
public struct LanguageColumnsFormat: WritableTermbaseFormat {
    /// Whether cells are separated by tabs when written; read files tell themselves.
    public let isTabSeparated: Bool

    public init(isTabSeparated: Bool = false) {
        self.isTabSeparated = isTabSeparated
    }

    public var name: String { isTabSeparated ? "table with language columns (tab-separated)" : "table with language columns (CSV)" }
    public var id: String { isTabSeparated ? "multiterm-tab" : "multiterm-csv" }
    public var fileExtensions: [String] { isTabSeparated ? ["txt", "tsv"] : ["csv"] }

    /// Two languages written by name are a header; tags are short words, and count when a third column says what it is.
    public func recognizes(_ content: [UInt8], extension suffix: String) -> Bool {
        let delimiter = TermbaseFormats.delimiter(of: content, extension: suffix)
        guard (delimiter == 0x09) == isTabSeparated else { return false }
        let names = TermbaseFormats.cells(ofFirstLineOf: content, delimiter: delimiter)
        let header = LanguageHeader(names)
        guard header.hasSeveralLanguages else { return false }
        if !header.hasOnlyTags { return true }
        return names.count > 2 && zip(names, header.columns).allSatisfy { $0.isEmpty || $1 != nil }
    }

    public func read(_ content: [UInt8], file: String, languages: LanguagePair) -> TermbaseReading {
        LanguageTable.read(content, file: file, languages: languages, unguards: true)
    }

    public func write(_ termbase: Termbase, languages: LanguagePair) -> TermbaseWriting {
        LanguageColumnsWriter(termbase, languages: languages).writing(delimiter: isTabSeparated ? 0x09 : UInt8(ascii: ","))
    }
}
