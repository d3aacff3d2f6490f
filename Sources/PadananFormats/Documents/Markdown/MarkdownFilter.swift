import PadananModel

/// Markdown: CommonMark with the extensions that are in common use.
///
/// Units are paragraphs, headings, list items, cells of tables (GFM), definitions, footnotes, the text of simple blocks of HTML (`<p>`, `<td>`,
/// `<summary>` and the like; attributes of HTML are left alone), the text of images, the titles of links, and of the front matter the values
/// of `title`, `subtitle`, `description`, `summary` and `abstract`. Code, mathematics, comments and lines for programs (`:::`, `{% … %}`,
/// `{{< … >}}`) are left alone; placeholders in a sentence (`{{ … }}`, `${…}`, `$x$`) are codes.
///
/// A translated paragraph is written in one line. Its text is escaped where it would mean something, and read again to make sure; see
/// `MarkdownEscaping`, `MarkdownFlanking`. The text of a link that is its own label keeps the label: `[new text][old label]`.
/// - Source: CommonMark 0.31.2; GitHub Flavored Markdown 0.29; footnotes, definition lists and mathematics as in Pandoc.
public struct MarkdownFilter: DocumentFilter {
    public let id = "markdown"
    public let name = "Markdown"
    public let fileExtensions = ["md", "markdown", "mdown", "mkd"]

    public init() {}

    /// Text of any kind may be Markdown, so that only the extension counts.
    public func recognizes(_ head: [UInt8], extension suffix: String) -> Bool {
        fileExtensions.contains(suffix)
    }

    public func extract(_ bytes: [UInt8], file: String, options: FilterOptions) throws -> ExtractedDocument {
        let source = try MarkdownSource(bytes, file: file)
        let extraction = MarkdownExtraction(source.bytes)
        var document = Document(location: SourceLocation(file: file, line: 1, column: 1))
        document.original = file
        document.datatype = "markdown"
        document.sourceLanguage = extraction.language.flatMap { LanguageTag($0) }
        var result = ExtractedDocument(document: document, defects: DecodedText(bytes, file: file).defects)
        let locations = Self.locations(of: extraction.units.map(\.range.lowerBound), in: source.bytes, file: file)
        for (index, unit) in extraction.units.enumerated() {
            var made = Unit(id: "\(index + 1)", source: unit.text, target: nil, location: locations[index])
            made.name = unit.name
            made.properties = [Property("type", unit.role)]
            result.units.append(made)
        }
        return result
    }

    /// Throws a `Defect` when the number of translations is not that of the units.
    public func merge(_ translations: [InlineText?], into bytes: [UInt8], file: String, options: FilterOptions) throws -> [UInt8] {
        let source = try MarkdownSource(bytes, file: file)
        let extraction = MarkdownExtraction(source.bytes)
        guard translations.count == extraction.units.count else {
            let message = "\(translations.count) translations for \(extraction.units.count) units; extract the document again"
            throw Defect(.error, message, at: SourceLocation(file: file))
        }
        let changes = zip(translations, extraction.units).map { translation, unit in
            translation.flatMap { Self.isSame($0, unit.text) ? nil : $0 }
        }
        guard changes.contains(where: { $0 != nil }) else { return bytes }
        let writer = MarkdownWriter(units: extraction.units, translations: changes, references: extraction.references)
        return source.encoded(source.bytes.applying(writer.patches()))
    }

    private static func isSame(_ left: InlineText, _ right: InlineText) -> Bool {
        left.text.utf8.elementsEqual(right.text.utf8)
            && left.codes.elementsEqual(right.codes) { ($0.kind, $0.id, $0.offset) == ($1.kind, $1.id, $1.offset) }
    }

    /// The lines and columns of `offsets`, whatever their order. Cost: linear, and sorting.
    private static func locations(of offsets: [Int], in bytes: [UInt8], file: String) -> [SourceLocation] {
        var locations = [SourceLocation](repeating: SourceLocation(file: file), count: offsets.count)
        var counter = LineCounter()
        var position = 0
        for index in offsets.indices.sorted(by: { offsets[$0] < offsets[$1] }) {
            counter.advance(over: bytes[position..<offsets[index]])
            position = offsets[index]
            locations[index] = SourceLocation(file: file, line: counter.line, column: counter.column)
        }
        return locations
    }
}
