import PadananModel

/// Web pages: HTML as browsers read it, and XHTML.
///
/// - A block (paragraph, heading, list item, cell, caption …) is a unit; elements in a line of text are its codes. Text of a block before,
///   between and after blocks inside it is a unit each. Units without letter or digit are left out.
/// - Controls and pictures with text of their own (`button`, `label`, `select`, `textarea`, `svg`, `noscript`, `rt` …) are one code in the text
///   around them, and what is in them are units behind it; so are the attributes that people read (`alt`, `title`, `aria-label`,
///   `placeholder`, descriptions in `meta` …). Units come in the order in which they begin.
/// - `translate="no"`, the class `notranslate`, `code`, `math` and `rp` are not translated; in the middle of a sentence they are a code
///   whose `equivalent` is the text. Scripts, styles, `iframe`, `noframes`, `xmp` and comments are no text.
/// - Encodings: UTF-8, UTF-16 with a byte order mark, and what the page declares; a page that declares nothing and is no UTF-8 is read as
///   Windows-1252. What such an encoding lacks is written as a numeric reference, as is everything but ASCII in a page of ASCII that declares
///   nothing, since nobody knows as what it is read.
/// - Source: WHATWG HTML Living Standard, sections 3.2.5, 3.2.6.2, 13.1.2 and 13.2.
public struct HTMLFilter: DocumentFilter {
    public let id = "html"
    public let name = "HTML"
    public let fileExtensions = ["html", "htm", "xhtml"]

    public init() {}

    public func recognizes(_ head: [UInt8], extension suffix: String) -> Bool {
        if fileExtensions.contains(suffix) { return true }
        guard let source = try? HTMLSource(head, file: "") else { return false }
        return HTMLRecognition.isHTML(source.text)
    }

    public func extract(_ bytes: [UInt8], file: String, options: FilterOptions) throws -> ExtractedDocument {
        let source = try HTMLSource(bytes, file: file)
        let page = page(source)
        var document = Document(location: SourceLocation(file: file, line: 1, column: 1))
        document.original = file
        document.datatype = id
        document.sourceLanguage = page.language
        return ExtractedDocument(document: document, units: units(page.passages, in: source.text, file: file), defects: source.defects)
    }

    public func merge(_ translations: [InlineText?], into bytes: [UInt8], file: String, options: FilterOptions) throws -> [UInt8] {
        let source = try HTMLSource(bytes, file: file)
        let page = page(source)
        return source.applying(HTMLRenderer(source.text, page.passages).patches(for: translations))
    }

    private func page(_ source: HTMLSource) -> HTMLPage {
        var extractor = HTMLExtractor(source.text, isWellFormed: source.isWellFormed)
        return extractor.page()
    }

    private func units(_ passages: [HTMLPassage], in text: [UInt8], file: String) -> [Unit] {
        var lines = LineCounter()
        var counted = 0
        return passages.enumerated().map { index, passage in
            lines.advance(over: text[counted..<passage.range.lowerBound])
            counted = passage.range.lowerBound
            let location = SourceLocation(file: file, line: lines.line, column: lines.column)
            var unit = Unit(id: "\(index + 1)", source: passage.text, target: nil, location: location)
            unit.name = passage.name
            unit.properties = [Property("type", passage.type.rawValue)]
            if !passage.attribute.isEmpty { unit.properties.append(Property("attribute", passage.attribute)) }
            unit.preservesSpace = passage.preservesSpace
            return unit
        }
    }
}
