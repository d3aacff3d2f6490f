import PadananModel

/// Text documents of OpenDocument (ODT), their templates, and the same as one XML file (FODT).
///
/// Taken out are the paragraphs of the body, of headers, footers, notes and text boxes, the titles and descriptions of drawings, and title,
/// subject and description of the document. Spans that look the same and touch are one code, and those that only say which language or which
/// editing session their text is of are none; a paragraph that is translated loses them. Of tracked changes see `ODTChanges`.
/// - Source: OpenDocument 1.3, Part 2 (packages) and Part 3 (schema).
public struct ODTFilter: DocumentFilter {
    public init() {}

    public var id: String { "odt" }
    public var name: String { "OpenDocument text" }
    public var fileExtensions: [String] { ["odt", "ott", "fodt"] }

    public func recognizes(_ head: [UInt8], extension suffix: String) -> Bool {
        fileExtensions.contains(suffix) || head.contains(bytes: "application/vnd.oasis.opendocument.text".utf8)
    }

    public func extract(_ bytes: [UInt8], file: String, options: FilterOptions) throws -> ExtractedDocument {
        let document = try ODTDocument(bytes, file: file, options: options)
        var extracted = ExtractedDocument(document: Document(location: SourceLocation(file: file)), units: document.units)
        extracted.document.original = file
        extracted.document.datatype = "odt"
        extracted.document.sourceLanguage = document.language
        extracted.defects = document.defects
        return extracted
    }

    public func merge(_ translations: [InlineText?], into bytes: [UInt8], file: String, options: FilterOptions) throws -> [UInt8] {
        try ODTDocument(bytes, file: file, options: options).merged(translations)
    }
}
