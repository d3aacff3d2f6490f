import PadananModel

/// Messages of programs in JSON (i18next, Vue, ARB of Flutter, browser extensions): strings in objects and arrays.
///
/// A unit is named by the keys that lead to it. Members whose names begin with `_`, `$`, `@` or `//`, and `id`, are left alone, as are strings
/// without letters. Placeholders are codes; an argument of ICU with forms (`plural`, `select`) is text, since the translation may need other forms.
/// Files of one record a line (JSON Lines) are bitext and not for this filter.
/// - Source: RFC 8259.
public struct JSONFilter: DocumentFilter {
    public init() {}

    public var id: String { "json" }
    public var name: String { "JSON messages" }
    public var fileExtensions: [String] { ["json", "arb"] }

    public func recognizes(_ head: [UInt8], extension suffix: String) -> Bool {
        fileExtensions.contains(suffix) && !isRecord(head)
    }

    /// Whether the first line is a whole record of JSON Lines: an object with a text or a source.
    private func isRecord(_ head: [UInt8]) -> Bool {
        guard let line = TextLines(head).first(where: { !$0.isEmpty }), let record = try? JSONReader.read(head, in: line) else {
            return false
        }
        return record["text"]?.string != nil || record["source"]?.string != nil
    }

    public func extract(_ bytes: [UInt8], file: String, options: FilterOptions) throws -> ExtractedDocument {
        let json = try JSONDocument(bytes, file: file)
        var document = Document(location: SourceLocation(file: file))
        document.original = file
        document.datatype = "json"
        if LanguageTag(json.language).isWellFormed { document.sourceLanguage = LanguageTag(json.language) }
        return ExtractedDocument(document: document, units: json.units.map(\.unit), defects: json.defects)
    }

    public func merge(_ translations: [InlineText?], into bytes: [UInt8], file: String, options: FilterOptions) throws -> [UInt8] {
        try JSONDocument(bytes, file: file).merged(translations, file: file)
    }
}
