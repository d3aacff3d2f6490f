import PadananModel

/// The glossary of DeepL, CSV or TSV without a header: source phrase and target phrase; each source phrase stands once.
///
/// The files that DeepL exports have the languages in a third and fourth column; by them such a file is recognised, and its rows in other
/// languages than the pair's are passed over. Two columns are written.
/// - Source: DeepL API documentation, “Manage glossaries”: at most 1,024 UTF-8 bytes a phrase, 10 MiB a glossary; no control characters, no
///   white space at the ends of a phrase.
public struct DeepLGlossaryFormat: WritableTermbaseFormat {
    /// Whether cells are separated by tabs when written; read files tell themselves.
    public let isTabSeparated: Bool

    public init(isTabSeparated: Bool = false) {
        self.isTabSeparated = isTabSeparated
    }

    public var name: String { isTabSeparated ? "DeepL glossary (TSV)" : "DeepL glossary (CSV)" }
    public var id: String { isTabSeparated ? "deepl-tsv" : "deepl-csv" }
    public var fileExtensions: [String] { isTabSeparated ? ["tsv"] : ["csv"] }

    /// Records looked at before a file is taken for DeepL's.
    private static let recognizedRecords = 20

    public func recognizes(_ content: [UInt8], extension suffix: String) -> Bool {
        let delimiter = TermbaseFormats.delimiter(of: content, extension: suffix)
        guard (delimiter == 0x09) == isTabSeparated else { return false }
        var reader = DelimitedReader(content, file: "", delimiter: delimiter, quotes: delimiter != 0x09)
        var count = 0
        while count < Self.recognizedRecords, let record = reader.next() {
            guard Self.languages(record.cells.map(\.text)) != nil else { return false }
            count += 1
        }
        return count > 0
    }

    /// The languages of a row with four or five cells.
    private static func languages(_ cells: [String]) -> LanguagePair? {
        guard (4...5).contains(cells.count) else { return nil }
        let codes = cells[2...3].map(\.trimmed)
        // A code, not a name: “Indonesian” in a third column may be a note.
        guard codes.allSatisfy({ $0.utf8.count <= 7 && LanguageTag($0).isWellFormed && LanguageNames.tag(of: $0) == nil }) else {
            return nil
        }
        guard let source = LanguageNames.language(of: codes[0]), let target = LanguageNames.language(of: codes[1]) else { return nil }
        return source.isSameLanguage(as: target) ? nil : LanguagePair(source, target)
    }

    public func read(_ content: [UInt8], file: String, languages: LanguagePair) -> TermbaseReading {
        ServiceGlossary.read(content, file: file, languages: languages, name: "a DeepL glossary") { cells in
            guard let pair = Self.languages(cells) else { return true }
            return pair.source.isSameLanguage(as: languages.source) && pair.target.isSameLanguage(as: languages.target)
        }
    }

    public func write(_ termbase: Termbase, languages: LanguagePair) -> TermbaseWriting {
        var glossary = ServiceGlossary(
            name: "a DeepL glossary", languages: languages, limits: ServiceGlossary.Limits(phraseBytes: 1024, fileBytes: 10_485_760))
        glossary.add(termbase)
        return glossary.writing(isTabSeparated: isTabSeparated)
    }
}
