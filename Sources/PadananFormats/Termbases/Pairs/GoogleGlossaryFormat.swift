import PadananModel

/// The unidirectional glossary of Google Cloud Translation: CSV or TSV of two columns without a header.
///
/// Nothing in such a file tells that it is Google's, so it is read as any glossary of two columns unless the format is named.
/// - Source: Cloud Translation documentation, “Creating and using glossaries” and “Quotas”: less than 1,024 UTF-8 bytes a term, 10,485,760
///   bytes a file.
public struct GoogleGlossaryFormat: WritableTermbaseFormat {
    /// Whether cells are separated by tabs when written; read files tell themselves.
    public let isTabSeparated: Bool

    public init(isTabSeparated: Bool = false) {
        self.isTabSeparated = isTabSeparated
    }

    public var name: String { isTabSeparated ? "Google Cloud Translation glossary (TSV)" : "Google Cloud Translation glossary (CSV)" }
    public var id: String { isTabSeparated ? "google-tsv" : "google-csv" }
    public var fileExtensions: [String] { isTabSeparated ? ["tsv"] : ["csv"] }

    public func recognizes(_ content: [UInt8], extension suffix: String) -> Bool { false }

    public func read(_ content: [UInt8], file: String, languages: LanguagePair) -> TermbaseReading {
        ServiceGlossary.read(content, file: file, languages: languages, name: "a Google glossary")
    }

    public func write(_ termbase: Termbase, languages: LanguagePair) -> TermbaseWriting {
        var glossary = ServiceGlossary(
            name: "a Google glossary", languages: languages, limits: ServiceGlossary.Limits(phraseBytes: 1023, fileBytes: 10_485_760))
        glossary.add(termbase)
        return glossary.writing(isTabSeparated: isTabSeparated)
    }
}
